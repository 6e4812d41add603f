"""Infrastructure: containers, clusters, SSH, version control, devices and browsers.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_DOCKER = "aiodocker, or await asyncio.to_thread(...)"
_KUBERNETES = "kubernetes_asyncio, or await asyncio.to_thread(...)"
_SSH = "asyncssh"
_SERIAL = "pyserial-asyncio, or await asyncio.to_thread(...)"
_PEXPECT = "expect(..., async_=True), or await asyncio.to_thread(...)"
_GIT = "asyncio.create_subprocess_exec, or await asyncio.to_thread(...)"
_BROWSER = "playwright.async_api, or await asyncio.to_thread(...)"
_PLAYWRIGHT = "playwright.async_api"

#: Names that a row with ``*`` covers although they do not block.
NEVER: frozenset[str] = frozenset(
    {
        (
            "docker.APIClient.{close,create_container_config,create_endpoint_config,"
            "create_host_config,create_networking_config,create_swarm_spec,get_adapter,"
            "get_redirect_target,merge_environment_settings,mount,prepare_request,"
            "rebuild_auth,rebuild_method,rebuild_proxies,reload_config,"
            "resolve_redirects,should_strip_auth}"
        ),
    }
)

ROWS: tuple[Blocking, ...] = (
    # Docker
    Blocking("docker.APIClient.*", "ASYNC512", _DOCKER),
    Blocking(
        "docker.DockerClient.{df,events,info,login,ping,version}", "ASYNC512", _DOCKER
    ),
    Blocking(
        "docker.DockerClient.containers.{run,create,get,list,prune}",
        "ASYNC512",
        _DOCKER,
    ),
    Blocking(
        "docker.DockerClient.images.{build,get,get_registry_data,list,load,prune,"
        "prune_builds,pull,push,remove,search}",
        "ASYNC512",
        _DOCKER,
    ),
    Blocking(
        "docker.DockerClient.{networks,volumes,services,secrets,configs,nodes,plugins}"
        ".{create,get,list,prune,install}",
        "ASYNC512",
        _DOCKER,
    ),
    Blocking(
        "docker.DockerClient.swarm.{init,join,leave,update,reload,unlock,"
        "get_unlock_key}",
        "ASYNC512",
        _DOCKER,
    ),
    Blocking(
        "docker.models.containers.Container.{attach,commit,diff,exec_run,export,"
        "get_archive,kill,logs,pause,put_archive,reload,remove,rename,resize,restart,"
        "start,stats,stop,top,unpause,update,wait}",
        "ASYNC512",
        _DOCKER,
    ),
    Blocking(
        "docker.models.images.Image.{history,reload,remove,save,tag}",
        "ASYNC512",
        _DOCKER,
    ),
    Blocking(
        "docker.models.networks.Network.{connect,disconnect,reload,remove}",
        "ASYNC512",
        _DOCKER,
    ),
    Blocking("docker.models.volumes.Volume.{reload,remove}", "ASYNC512", _DOCKER),
    # Kubernetes: with async_req=True a thread does the work.
    Blocking(
        "kubernetes.client.{AdmissionregistrationV1Api,ApiextensionsV1Api,"
        "ApiregistrationV1Api,ApisApi,AppsApi,AppsV1Api,AuthenticationV1Api,"
        "AuthorizationV1Api,AutoscalingV1Api,AutoscalingV2Api,BatchApi,BatchV1Api,"
        "CertificatesV1Api,CoordinationV1Api,CoreApi,CoreV1Api,CustomObjectsApi,"
        "DiscoveryV1Api,EventsV1Api,NetworkingV1Api,NodeV1Api,PolicyV1Api,"
        "RbacAuthorizationV1Api,ResourceV1Api,SchedulingV1Api,StorageV1Api,VersionApi}"
        ".*",
        "ASYNC512",
        _KUBERNETES,
        unless=(Argument("async_req", None, True),),
    ),
    Blocking(
        "kubernetes.config.{load_config,load_kube_config,load_incluster_config,"
        "new_client_from_config,list_kube_config_contexts}",
        "ASYNC512",
        _KUBERNETES,
    ),
    Blocking("kubernetes.watch.Watch.stream", "ASYNC512", _KUBERNETES, iterated=True),
    Blocking("kubernetes.stream.stream", "ASYNC512", _KUBERNETES),
    Blocking(
        "kubernetes.utils.{create_from_yaml,create_from_dict,create_from_directory}",
        "ASYNC512",
        _KUBERNETES,
    ),
    Blocking(
        "kubernetes.dynamic.DynamicClient.{create,delete,ensure_namespace,get,patch,"
        "replace,request,resources.get,resources.search,server_side_apply}",
        "ASYNC512",
        _KUBERNETES,
    ),
    Blocking(
        "kubernetes.dynamic.DynamicClient.watch",
        "ASYNC512",
        _KUBERNETES,
        iterated=True,
    ),
    # SSH
    Blocking(
        "paramiko.SSHClient.{connect,exec_command,open_sftp,invoke_shell}",
        "ASYNC512",
        _SSH,
    ),
    Blocking(
        "paramiko.SFTPClient.{put,putfo,get,getfo,listdir,listdir_attr,stat,"
        "lstat,mkdir,"
        "rmdir,remove,unlink,rename,posix_rename,open,file,chmod,chown,utime,truncate,"
        "symlink,readlink,normalize,chdir,from_transport}",
        "ASYNC512",
        _SSH,
    ),
    Blocking("paramiko.SFTPClient.listdir_iter", "ASYNC512", _SSH, iterated=True),
    Blocking(
        "paramiko.Transport.{connect,accept,open_session,open_channel,start_client,"
        "start_server,auth_password,auth_publickey,auth_interactive,auth_none,"
        "open_sftp_client,global_request,renegotiate_keys}",
        "ASYNC512",
        _SSH,
    ),
    Blocking(
        "paramiko.Channel.{recv,recv_stderr,recv_exit_status,send,sendall,send_stderr,"
        "sendall_stderr,exec_command,invoke_shell,invoke_subsystem,get_pty}",
        "ASYNC512",
        _SSH,
    ),
    Blocking(
        "paramiko.{ChannelFile,SFTPFile}.{read,readline,readlines,write,writelines,"
        "flush,readinto}",
        "ASYNC512",
        _SSH,
    ),
    Blocking(
        "fabric.Connection.{open,run,sudo,local,put,get,shell,sftp}", "ASYNC512", _SSH
    ),
    Blocking("pysftp.Connection", "ASYNC512", _SSH),
    Blocking(
        "pysftp.Connection.{put,put_d,put_r,putfo,get,get_d,get_r,getfo,execute,"
        "listdir,"
        "listdir_attr,stat,exists,mkdir,makedirs,remove,rename,rmdir,chdir,cwd,open}",
        "ASYNC512",
        _SSH,
    ),
    # Version control
    Blocking("git.Repo.{clone_from,clone,init}", "ASYNC512", _GIT),
    Blocking(
        "git.Repo.{archive,blame,is_dirty,merge_base,submodule_update}",
        "ASYNC512",
        _GIT,
    ),
    Blocking("git.Repo.git.*", "ASYNC512", _GIT),
    Blocking("git.{Remote,Repo.remotes.origin}.{fetch,pull,push}", "ASYNC512", _GIT),
    # Processes, terminals and devices
    Blocking("pexpect.{run,runu,spawn}", "ASYNC512", _PEXPECT),
    Blocking(
        "pexpect.spawn.{expect,expect_exact,expect_list}",
        "ASYNC512",
        _PEXPECT,
        unless=(Argument("async_", None, True),),
    ),
    Blocking(
        "pexpect.spawn.{read,readline,readlines,read_nonblocking,interact,wait,"
        "waitnoecho,close}",
        "ASYNC512",
        _PEXPECT,
    ),
    Blocking(
        "serial.Serial.{read,read_until,readline,readlines,readall,readinto,"
        "write,writelines,flush,send_break}",
        "ASYNC512",
        _SERIAL,
    ),
    # Without an interval the answer is given at once.
    Blocking(
        "psutil.{cpu_percent,cpu_times_percent}",
        "ASYNC515",
        _THREAD,
        unless=(Argument("interval", 0, 0),),
        needs=(Argument("interval", 0),),
    ),
    Blocking(
        "psutil.Process.cpu_percent",
        "ASYNC515",
        _THREAD,
        unless=(Argument("interval", 0, 0),),
        needs=(Argument("interval", 0),),
    ),
    Blocking(
        "psutil.{Process,Popen}.wait",
        "ASYNC515",
        _THREAD,
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking(
        "psutil.wait_procs",
        "ASYNC515",
        _THREAD,
        unless=(Argument("timeout", 1, 0),),
    ),
    # Browsers
    Blocking(
        "selenium.webdriver.{Chrome,Firefox,Edge,Safari,Ie,Remote,ChromiumEdge,"
        "WebKitGTK,WPEWebKit}",
        "ASYNC512",
        _BROWSER,
    ),
    Blocking(
        "selenium.webdriver.remote.webdriver.WebDriver.{get,find_element,find_elements,"
        "quit,close,back,forward,refresh,execute,execute_script,execute_async_script,"
        "execute_cdp_cmd,get_cookie,get_cookies,add_cookie,delete_cookie,"
        "delete_all_cookies,get_screenshot_as_file,get_screenshot_as_png,"
        "get_screenshot_as_base64,save_screenshot,set_window_size,set_window_position,"
        "maximize_window,minimize_window,fullscreen_window,print_page,"
        "set_page_load_timeout,set_script_timeout,implicitly_wait}",
        "ASYNC512",
        _BROWSER,
    ),
    Blocking(
        "selenium.webdriver.remote.webelement.WebElement.{clear,click,find_element,"
        "find_elements,get_attribute,get_dom_attribute,get_property,is_displayed,"
        "is_enabled,is_selected,screenshot,send_keys,submit,value_of_css_property}",
        "ASYNC512",
        _BROWSER,
    ),
    Blocking(
        "selenium.webdriver.support.ui.WebDriverWait.{until,until_not}",
        "ASYNC512",
        _BROWSER,
    ),
    Blocking("playwright.sync_api.sync_playwright", "ASYNC512", _PLAYWRIGHT),
    Blocking(
        "playwright.sync_api.BrowserType.{launch,launch_persistent_context,connect,"
        "connect_over_cdp}",
        "ASYNC512",
        _PLAYWRIGHT,
    ),
    Blocking(
        "playwright.sync_api.{Browser,BrowserContext}.{new_page,close}",
        "ASYNC512",
        _PLAYWRIGHT,
    ),
    Blocking("playwright.sync_api.Browser.new_context", "ASYNC512", _PLAYWRIGHT),
    Blocking(
        "playwright.sync_api.Page.{goto,reload,go_back,go_forward,click,dblclick,fill,"
        "type,press,check,uncheck,hover,tap,focus,content,title,evaluate,"
        "screenshot,pdf,"
        "inner_html,inner_text,text_content,get_attribute,query_selector,"
        "query_selector_all,select_option,set_content,set_input_files,"
        "wait_for_selector,wait_for_timeout,wait_for_load_state,wait_for_url,"
        "wait_for_event,wait_for_function,close}",
        "ASYNC512",
        _PLAYWRIGHT,
    ),
)
