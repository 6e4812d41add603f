"""Standard library: sockets, name resolution and network protocols.

Source: the documentation of ``socket``, ``ssl``, ``http.client``, ``smtplib``,
``imaplib``, ``poplib``, ``ftplib``, ``telnetlib``, ``xmlrpc.client`` and
``socketserver``. A socket that was set non-blocking is for the rule to recognize.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_HTTP = "httpx.AsyncClient or aiohttp.ClientSession"
_SYNC_TO_ASYNC = "await asgiref.sync.sync_to_async(...)(...)"
_SMTP = "aiosmtplib, or await asyncio.to_thread(...)"
_IMAP = "aioimaplib, or await asyncio.to_thread(...)"
_FTP = "aioftp, or await asyncio.to_thread(...)"
_STREAM = "asyncio.open_connection"

ROWS: tuple[Blocking, ...] = (
    # Name resolution
    Blocking(
        "socket.getaddrinfo",
        "ASYNC510",
        "await loop.getaddrinfo(...)",
        unless=(Argument("flags", 5, "socket.AI_NUMERICHOST"),),
    ),
    Blocking(
        "socket.getnameinfo",
        "ASYNC510",
        "await loop.getnameinfo(...)",
        unless=(Argument("flags", 1, "socket.NI_NUMERICHOST"),),
    ),
    Blocking(
        "socket.{gethostbyname,gethostbyname_ex}",
        "ASYNC510",
        "await loop.getaddrinfo(...)",
    ),
    Blocking(
        "socket.{gethostbyaddr,getfqdn}", "ASYNC510", "await loop.getnameinfo(...)"
    ),
    # Sockets
    Blocking("socket.create_connection", "ASYNC510", _STREAM),
    Blocking("socket.socket.connect", "ASYNC510", "await loop.sock_connect(...)"),
    Blocking("socket.socket.connect_ex", "ASYNC510", "await loop.sock_connect(...)"),
    Blocking(
        "socket.socket.accept",
        "ASYNC510",
        "asyncio.start_server or await loop.sock_accept(...)",
    ),
    Blocking(
        "socket.socket.recv", "ASYNC510", f"{_STREAM} or await loop.sock_recv(...)"
    ),
    Blocking("socket.socket.recv_into", "ASYNC510", "await loop.sock_recv_into(...)"),
    Blocking(
        "socket.socket.{recvfrom,recvfrom_into,recvmsg,recvmsg_into}",
        "ASYNC510",
        "loop.create_datagram_endpoint",
    ),
    Blocking(
        "socket.socket.{send,sendall}",
        "ASYNC510",
        f"{_STREAM} or await loop.sock_sendall(...)",
    ),
    Blocking(
        "socket.socket.{sendto,sendmsg}", "ASYNC510", "loop.create_datagram_endpoint"
    ),
    Blocking("socket.socket.sendfile", "ASYNC510", "await loop.sock_sendfile(...)"),
    Blocking(
        "ssl.SSLSocket.{read,write,recv,send,do_handshake,unwrap}",
        "ASYNC510",
        "asyncio.open_connection(..., ssl=...)",
    ),
    Blocking("ssl.get_server_certificate", "ASYNC510", _THREAD),
    # Certificates are read from files.
    Blocking(
        "ssl.create_default_context",
        "ASYNC513",
        "await asyncio.to_thread(ssl.create_default_context)",
        unless=(
            Argument("cadata", None),
            Argument("purpose", 0, "ssl.Purpose.CLIENT_AUTH"),
        ),
    ),
    Blocking(
        "ssl.SSLContext.{load_default_certs,load_cert_chain,set_default_verify_paths}",
        "ASYNC513",
        "await asyncio.to_thread(...), once",
    ),
    Blocking(
        "ssl.SSLContext.load_verify_locations",
        "ASYNC513",
        "await asyncio.to_thread(...), once",
        needs=(Argument("cafile", 0),),
    ),
    Blocking(
        "ssl.SSLContext.load_verify_locations",
        "ASYNC513",
        "await asyncio.to_thread(...), once",
        needs=(Argument("capath", 1),),
    ),
    # Servers
    Blocking(
        "socketserver.BaseServer.{serve_forever,handle_request,shutdown}",
        "ASYNC510",
        "asyncio.start_server",
    ),
    # HTTP
    Blocking("urllib.request.{urlopen,urlretrieve}", "ASYNC210", _HTTP),
    Blocking("urllib.request.OpenerDirector.open", "ASYNC210", _HTTP),
    Blocking("urllib.request.URLopener.{open,retrieve}", "ASYNC210", _HTTP),
    Blocking(
        "urllib.robotparser.RobotFileParser.read", "ASYNC510", f"{_HTTP} and .parse()"
    ),
    Blocking(
        "http.client.HTTPConnection.{request,getresponse,connect,endheaders,send}",
        "ASYNC510",
        _HTTP,
    ),
    Blocking(
        "http.client.HTTPResponse.{read,read1,readinto,readline,readlines,peek}",
        "ASYNC510",
        _HTTP,
    ),
    Blocking("xmlrpc.client.ServerProxy{,.system}.*", "ASYNC510", _THREAD),
    # Mail. SMTP connects in its constructor when it is given a host.
    Blocking(
        "smtplib.{SMTP,SMTP_SSL}",
        "ASYNC510",
        _SMTP,
        needs=(Argument("host", 0),),
    ),
    Blocking(
        "smtplib.SMTP.{connect,login,auth,sendmail,send_message,starttls,quit,"
        "helo,ehlo,ehlo_or_helo_if_needed,docmd,getreply,mail,rcpt,data,rset,noop,"
        "verify,vrfy,expn}",
        "ASYNC510",
        _SMTP,
    ),
    Blocking(
        "django.core.mail.{mail_admins,mail_managers,send_mail,send_mass_mail}",
        "ASYNC510",
        _SYNC_TO_ASYNC,
    ),
    Blocking(
        "django.core.mail.{EmailMessage,EmailMultiAlternatives}.send",
        "ASYNC510",
        _SYNC_TO_ASYNC,
    ),
    Blocking("imaplib.{IMAP4,IMAP4_SSL,IMAP4_stream}", "ASYNC510", _IMAP),
    Blocking(
        "imaplib.IMAP4.{append,authenticate,capability,check,close,copy,create,delete,"
        "deleteacl,enable,expunge,fetch,getacl,getannotation,getquota,"
        "getquotaroot,list,login,login_cram_md5,logout,lsub,myrights,namespace,noop,"
        "open,partial,proxyauth,recent,rename,search,select,setacl,setannotation,"
        "setquota,sort,starttls,status,store,subscribe,thread,uid,unsubscribe,"
        "unselect,xatom}",
        "ASYNC510",
        _IMAP,
    ),
    Blocking("poplib.{POP3,POP3_SSL}", "ASYNC510", _THREAD),
    Blocking(
        "poplib.POP3.{user,pass_,stat,list,retr,dele,noop,rset,quit,rpop,apop,top,uidl,"
        "utf8,capa,stls}",
        "ASYNC510",
        _THREAD,
    ),
    Blocking("ftplib.{FTP,FTP_TLS}", "ASYNC510", _FTP, needs=(Argument("host", 0),)),
    Blocking(
        "ftplib.FTP.{connect,login,retrbinary,retrlines,storbinary,storlines,nlst,dir,"
        "sendcmd,voidcmd,transfercmd,ntransfercmd,acct,rename,delete,cwd,size,mkd,rmd,"
        "pwd,quit,abort,sendport,sendeprt,makepasv}",
        "ASYNC510",
        _FTP,
    ),
    Blocking("ftplib.FTP.mlsd", "ASYNC510", _FTP, iterated=True),
    Blocking("ftplib.FTP_TLS.{auth,prot_p,prot_c,ccc}", "ASYNC510", _FTP),
    # Gone since Python 3.13
    Blocking(
        "telnetlib.Telnet", "ASYNC510", "telnetlib3", needs=(Argument("host", 0),)
    ),
    Blocking(
        "telnetlib.Telnet.{open,write,read_until,read_all,read_some,expect,interact,"
        "mt_interact}",
        "ASYNC510",
        "telnetlib3",
    ),
    Blocking("nntplib.{NNTP,NNTP_SSL}", "ASYNC510", _THREAD),
)
