"""Devices, sound and network equipment, and programs that a library starts.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_EXEC = "asyncio.create_subprocess_exec"
_EQUIPMENT = "asyncssh, or await asyncio.to_thread(...)"
_PING = "icmplib.async_ping or icmplib.async_multiping"

ROWS: tuple[Blocking, ...] = (
    # Field buses and instruments
    Blocking(
        "pymodbus.client.base.ModbusBaseSyncClient.{connect,diag_query_data,"
        "diag_read_bus_message_count,diag_read_diagnostic_register,"
        "diag_restart_communication,mask_write_register,read_coils,"
        "read_device_information,read_discrete_inputs,read_exception_status,"
        "read_fifo_queue,read_file_record,read_holding_registers,read_input_registers,"
        "readwrite_registers,report_device_id,write_coil,write_coils,"
        "write_file_record,"
        "write_register,write_registers}",
        "ASYNC512",
        "pymodbus.client.AsyncModbusTcpClient or its like",
    ),
    Blocking(
        "minimalmodbus.Instrument.{read_bit,read_bits,read_float,read_long,"
        "read_register,read_registers,read_string,write_bit,write_bits,write_float,"
        "write_long,write_register,write_registers,write_string}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "pyvisa.resources.MessageBasedResource.{query,query_ascii_values,"
        "query_binary_values,read,read_ascii_values,read_binary_values,read_bytes,"
        "read_raw,write,write_ascii_values,write_binary_values,write_raw}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("usb.core.Device.{ctrl_transfer,read,write}", "ASYNC512", _THREAD),
    # Sound
    Blocking("pyaudio.PyAudio.Stream.{read,write}", "ASYNC512", _THREAD),
    Blocking("sounddevice.wait", "ASYNC512", _THREAD),
    Blocking(
        "sounddevice.play",
        "ASYNC512",
        _THREAD,
        needs=(Argument("blocking", 3, True),),
    ),
    Blocking(
        "sounddevice.rec",
        "ASYNC512",
        _THREAD,
        needs=(Argument("blocking", 6, True),),
    ),
    Blocking(
        "sounddevice.playrec",
        "ASYNC512",
        _THREAD,
        needs=(Argument("blocking", 7, True),),
    ),
    Blocking(
        "sounddevice.{InputStream,RawInputStream,Stream,RawStream}.read",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "sounddevice.{OutputStream,RawOutputStream,Stream,RawStream}.write",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("pydub.playback.play", "ASYNC512", _THREAD),
    Blocking(
        "speech_recognition.Recognizer.{listen,recognize_amazon,recognize_azure,"
        "recognize_google,recognize_google_cloud,recognize_groq,"
        "recognize_houndify,recognize_ibm,recognize_openai,recognize_wit}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("pyttsx3.engine.Engine.runAndWait", "ASYNC512", _THREAD),
    Blocking("gtts.gTTS.{save,write_to_fp}", "ASYNC512", _THREAD),
    Blocking("gtts.gTTS.stream", "ASYNC512", _THREAD, iterated=True),
    # Network equipment
    Blocking(
        "netmiko.{ConnectHandler,Netmiko}",
        "ASYNC512",
        _EQUIPMENT,
        unless=(Argument("auto_connect", None, False),),
    ),
    Blocking(
        "netmiko.BaseConnection.{commit,config_mode,disconnect,enable,"
        "establish_connection,exit_config_mode,find_prompt,read_channel_timing,"
        "read_until_pattern,read_until_prompt,save_config,send_command,"
        "send_command_expect,send_command_timing,send_config_from_file,"
        "send_config_set,send_multiline,send_multiline_timing}",
        "ASYNC512",
        _EQUIPMENT,
    ),
    Blocking("netmiko.file_transfer", "ASYNC512", _EQUIPMENT),
    Blocking(
        "napalm.base.NetworkDriver.{open,cli,commit_config,compare_config,"
        "get_arp_table,get_bgp_neighbors,get_config,get_environment,get_facts,"
        "get_interfaces,get_interfaces_counters,get_interfaces_ip,"
        "get_lldp_neighbors,get_mac_address_table,load_merge_candidate,"
        "load_replace_candidate,ping,rollback,traceroute}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "scrapli.Scrapli.{open,send_command,send_commands,send_config,send_configs,"
        "send_interactive}",
        "ASYNC512",
        "scrapli.AsyncScrapli",
    ),
    Blocking(
        "scrapli.Cli.{open,get_prompt,enter_mode,send_input,send_inputs,"
        "send_inputs_from_file,send_prompted_input}",
        "ASYNC512",
        "the method's _async twin (send_input_async, ...)",
    ),
    Blocking("librouteros.connect", "ASYNC512", "librouteros.async_connect"),
    Blocking(
        "pysnmp.hlapi.{bulkCmd,getCmd,nextCmd,setCmd}",
        "ASYNC512",
        "pysnmp.hlapi.v3arch.asyncio",
        iterated=True,
    ),
    Blocking("icmplib.{ping,multiping,resolve,traceroute}", "ASYNC512", _PING),
    Blocking("ping3.{ping,verbose_ping}", "ASYNC512", _PING),
    Blocking("nmap.PortScanner.scan", "ASYNC512", "nmap.PortScannerAsync"),
    # Coordination
    Blocking(
        "consul.Consul.{kv.get,kv.put,kv.delete,agent.services,agent.checks,"
        "agent.members,agent.self,agent.service.register,agent.service.deregister,"
        "health.service,health.node,health.checks,health.state,catalog.service,"
        "catalog.services,catalog.node,catalog.nodes,session.create,session.destroy,"
        "session.renew,session.list}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "etcd3.Etcd3Client.{get,put,replace,delete,delete_prefix,transaction,lease,"
        "revoke_lease,refresh_lease,status,compact}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "etcd3.Etcd3Client.{get_all,get_prefix}",
        "ASYNC512",
        _THREAD,
        iterated=True,
    ),
    Blocking(
        "kazoo.client.KazooClient.{start,stop,restart,add_auth,command,create,delete,"
        "ensure_path,exists,get,get_acls,get_children,server_version,set,set_acls,"
        "sync}",
        "ASYNC512",
        _THREAD,
    ),
    # Programs
    Blocking("invoke.run", "ASYNC221", _EXEC),
    Blocking("invoke.Context.{run,sudo}", "ASYNC221", _EXEC),
    Blocking("ffmpeg.{run,probe}", "ASYNC221", _EXEC),
    Blocking("ffmpeg.nodes.OutputStream.run", "ASYNC221", _EXEC),
    Blocking("pdfkit.{from_file,from_string,from_url}", "ASYNC221", _THREAD),
    Blocking(
        "pdf2image.{convert_from_bytes,convert_from_path,pdfinfo_from_bytes,"
        "pdfinfo_from_path}",
        "ASYNC221",
        _THREAD,
    ),
    Blocking(
        "pytesseract.{image_to_boxes,image_to_data,image_to_osd,"
        "image_to_pdf_or_hocr,image_to_string}",
        "ASYNC221",
        _THREAD,
    ),
)
