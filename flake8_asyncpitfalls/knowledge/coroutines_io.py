"""The coroutine functions of anyio, asyncclick, trio, aiofiles, Playwright and serial
ports.

Source: the libraries themselves; each is a plain ``async def``.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "asyncclick.prompt": "",
    # anyio
    "anyio.{aclose_forcefully,create_connected_udp_socket,create_tcp_listener,"
    "create_udp_socket,create_unix_listener,getaddrinfo,gettempdir,mkdtemp,mkstemp,"
    "sleep,sleep_forever,sleep_until,wait_all_tasks_blocked}": "",
    "anyio.connect_tcp": "anyio.abc.SocketStream",
    "anyio.connect_unix": "anyio.abc.UNIXSocketStream",
    "anyio.open_file": "anyio.AsyncFile",
    "anyio.open_process": "anyio.abc.Process",
    "anyio.run_process": "subprocess.CompletedProcess",
    "anyio.{to_thread,to_process,to_interpreter}.run_sync": "",
    "anyio.lowlevel.{cancel_shielded_checkpoint,checkpoint,checkpoint_if_cancelled}": (
        ""
    ),
    "anyio.Path.{absolute,cwd,expanduser,home,readlink,rename,replace,resolve}": (
        "anyio.Path"
    ),
    "anyio.Path.{chmod,exists,group,hardlink_to,is_block_device,is_char_device,"
    "is_dir,is_fifo,is_file,is_mount,is_socket,is_symlink,lchmod,lstat,mkdir,owner,"
    "rmdir,samefile,stat,symlink_to,touch,unlink,write_bytes,write_text}": "",
    "anyio.Path.open": "anyio.AsyncFile",
    "anyio.Path.read_bytes": "bytes",
    "anyio.Path.read_text": "str",
    "anyio.AsyncFile.{aclose,flush,read,read1,readinto,readinto1,readline,readlines,"
    "seek,tell,truncate,write,writelines}": "",
    "anyio.Event.wait": "",
    "anyio.{Lock,Semaphore}.acquire": "",
    "anyio.Condition.{acquire,wait,wait_for}": "",
    "anyio.CapacityLimiter.{acquire,acquire_on_behalf_of}": "",
    "anyio.abc.TaskGroup.start": "",
    "anyio.abc.AsyncResource.aclose": "",
    "anyio.abc.Process.wait": "int",
    "anyio.abc.ByteReceiveStream.receive": "bytes",
    "anyio.abc.ByteSendStream.send": "",
    "anyio.abc.ByteStream.send_eof": "",
    "anyio.streams.memory.MemoryObjectSendStream.{aclose,send}": "",
    "anyio.streams.memory.MemoryObjectReceiveStream.{aclose,receive}": "",
    "{serial_asyncio,serial_asyncio_fast}.open_serial_connection": (
        "tuple[asyncio.StreamReader, asyncio.StreamWriter]"
    ),
    "{serial_asyncio,serial_asyncio_fast}.{connection_for_serial,"
    "create_serial_connection}": "tuple[asyncio.Transport, asyncio.Protocol]",
    # trio
    "trio.{aclose_forcefully,open_file,open_ssl_over_tcp_listeners,"
    "open_ssl_over_tcp_stream,open_tcp_listeners,open_unix_socket,run_process,"
    "serve_listeners,serve_ssl_over_tcp,serve_tcp,sleep,sleep_forever,sleep_until}": "",
    "trio.open_tcp_stream": "trio.SocketStream",
    "trio.to_thread.run_sync": "",
    "trio.lowlevel.{cancel_shielded_checkpoint,checkpoint,checkpoint_if_cancelled,"
    "wait_readable,wait_writable}": "",
    "trio.Path.{absolute,chmod,cwd,exists,expanduser,glob,group,hardlink_to,home,"
    "is_block_device,is_char_device,is_dir,is_fifo,is_file,is_mount,is_socket,"
    "is_symlink,iterdir,lstat,mkdir,open,owner,read_bytes,read_text,readlink,rename,"
    "replace,resolve,rglob,rmdir,samefile,stat,symlink_to,touch,unlink,write_bytes,"
    "write_text}": "",
    "trio.Event.wait": "",
    "trio.{Lock,Semaphore,CapacityLimiter}.acquire": "",
    "trio.Condition.{acquire,wait}": "",
    "trio.Nursery.start": "",
    "trio.MemorySendChannel.{aclose,send}": "",
    "trio.MemoryReceiveChannel.{aclose,receive}": "",
    "trio.SocketStream.{aclose,receive_some,send_all,send_eof,"
    "wait_send_all_might_not_block}": "",
    "trio.Process.wait": "",
    # aiofiles
    "aiofiles.os.{access,getcwd,link,listdir,makedirs,mkdir,readlink,remove,"
    "removedirs,rename,renames,replace,rmdir,scandir,stat,symlink,unlink}": "",
    "aiofiles.{os.path,ospath}.{abspath,exists,getatime,getctime,getmtime,getsize,"
    "isdir,isfile,islink,ismount,samefile,sameopenfile}": "",
    "aiofiles.threadpool.text.AsyncTextIOWrapper.{close,flush,read,readline,"
    "readlines,seek,tell,truncate,write,writelines}": "",
    "aiofiles.threadpool.binary.{AsyncBufferedIOBase,AsyncBufferedReader,AsyncFileIO"
    "}.{close,flush,read,readline,readlines,seek,tell,truncate,write,writelines}": "",
    # Playwright
    "playwright.async_api.Playwright.stop": "",
    "playwright.async_api.BrowserType.{connect,connect_over_cdp,launch}": (
        "playwright.async_api.Browser"
    ),
    "playwright.async_api.BrowserType.launch_persistent_context": (
        "playwright.async_api.BrowserContext"
    ),
    "playwright.async_api.Browser.{close,start_tracing,stop_tracing}": "",
    "playwright.async_api.Browser.new_context": "playwright.async_api.BrowserContext",
    "playwright.async_api.Browser.new_page": "playwright.async_api.Page",
    "playwright.async_api.BrowserContext.{add_cookies,add_init_script,clear_cookies,"
    "clear_permissions,close,cookies,expose_binding,expose_function,"
    "grant_permissions,new_cdp_session,route,route_from_har,route_web_socket,"
    "set_extra_http_headers,set_geolocation,set_offline,storage_state,unroute,"
    "unroute_all,wait_for_event}": "",
    "playwright.async_api.BrowserContext.new_page": "playwright.async_api.Page",
    "playwright.async_api.Page.{add_init_script,add_locator_handler,bring_to_front,"
    "check,click,close,content,dblclick,dispatch_event,drag_and_drop,emulate_media,"
    "eval_on_selector,eval_on_selector_all,evaluate,evaluate_handle,expose_binding,"
    "expose_function,fill,focus,get_attribute,hover,inner_html,inner_text,input_value,"
    "is_checked,is_disabled,is_editable,is_enabled,is_hidden,is_visible,pause,pdf,"
    "press,query_selector_all,remove_locator_handler,route,route_from_har,"
    "route_web_socket,screenshot,select_option,set_checked,set_content,"
    "set_extra_http_headers,set_input_files,set_viewport_size,tap,text_content,title,"
    "type,uncheck,unroute,unroute_all,wait_for_event,wait_for_function,"
    "wait_for_load_state,wait_for_timeout,wait_for_url}": "",
    "playwright.async_api.Page.{add_script_tag,add_style_tag}": (
        "playwright.async_api.ElementHandle"
    ),
    "playwright.async_api.Page.{go_back,go_forward}": "playwright.async_api.Response",
    "playwright.async_api.Page.opener": "playwright.async_api.Page",
    "playwright.async_api.Page.{goto,reload}": "playwright.async_api.Response",
    "playwright.async_api.Page.{query_selector,wait_for_selector}": (
        "playwright.async_api.ElementHandle"
    ),
    "playwright.async_api.Frame.{add_script_tag,add_style_tag,frame_element}": (
        "playwright.async_api.ElementHandle"
    ),
    "playwright.async_api.Frame.{check,click,content,dblclick,dispatch_event,"
    "drag_and_drop,eval_on_selector,eval_on_selector_all,evaluate,evaluate_handle,fill,"
    "focus,get_attribute,hover,inner_html,inner_text,input_value,is_checked,"
    "is_disabled,is_editable,is_enabled,is_hidden,is_visible,press,query_selector_all,"
    "select_option,set_checked,set_content,set_input_files,tap,text_content,title,type,"
    "uncheck,wait_for_function,wait_for_load_state,wait_for_timeout,wait_for_url}": "",
    "playwright.async_api.Frame.goto": "playwright.async_api.Response",
    "playwright.async_api.Frame.{query_selector,wait_for_selector}": (
        "playwright.async_api.ElementHandle"
    ),
    "playwright.async_api.Locator.{all,all_inner_texts,all_text_contents,blur,"
    "bounding_box,check,clear,click,count,dblclick,dispatch_event,drag_to,"
    "element_handles,evaluate,evaluate_all,evaluate_handle,fill,focus,get_attribute,"
    "highlight,hover,inner_html,inner_text,input_value,is_checked,is_disabled,"
    "is_editable,is_enabled,is_hidden,is_visible,press,press_sequentially,"
    "screenshot,scroll_into_view_if_needed,select_option,select_text,set_checked,"
    "set_input_files,tap,text_content,type,uncheck,wait_for,wait_for_function}": "",
    "playwright.async_api.Locator.element_handle": "playwright.async_api.ElementHandle",
    "playwright.async_api.ElementHandle.{bounding_box,check,click,dblclick,"
    "dispatch_event,dispose,eval_on_selector,eval_on_selector_all,evaluate,"
    "evaluate_handle,fill,focus,get_attribute,get_properties,get_property,hover,"
    "inner_html,inner_text,input_value,is_checked,is_disabled,is_editable,"
    "is_enabled,is_hidden,is_visible,json_value,press,query_selector_all,screenshot,"
    "scroll_into_view_if_needed,select_option,select_text,set_checked,"
    "set_input_files,tap,text_content,type,uncheck,wait_for_element_state}": "",
    "playwright.async_api.ElementHandle.{content_frame,owner_frame}": (
        "playwright.async_api.Frame"
    ),
    "playwright.async_api.ElementHandle.{query_selector,wait_for_selector}": (
        "playwright.async_api.ElementHandle"
    ),
    "playwright.async_api.Keyboard.{down,insert_text,press,type,up}": "",
    "playwright.async_api.Mouse.{click,dblclick,down,move,up,wheel}": "",
    "playwright.async_api.Route.{abort,continue_,fallback,fetch,fulfill}": "",
    "playwright.async_api.Request.{all_headers,header_value,headers_array,sizes}": "",
    "playwright.async_api.Request.response": "playwright.async_api.Response",
    "playwright.async_api.Response.{all_headers,body,finished,header_value,"
    "header_values,headers_array,json,security_details,server_addr,text}": "",
    "playwright.async_api.Download.{cancel,delete,failure,path,save_as}": "",
}
