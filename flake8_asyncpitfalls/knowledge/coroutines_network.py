"""The coroutine functions of clients of network protocols and their services.

Source: the libraries themselves; each is an ``async def``.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "curl_cffi.AsyncCurl.close": "",
    "curl_cffi.requests.AsyncSession.{close,pop_curl,upkeep}": "",
    "curl_cffi.requests.AsyncSession.{delete,get,head,options,patch,post,put,query,"
    "request,trace}": "curl_cffi.requests.Response",
    "curl_cffi.requests.AsyncWebSocket.{close,flush,ping,pong,recv,recv_fragment,"
    "recv_json,recv_str,send,send_binary,send_bytes,send_json,send_str}": "",
    "curl_cffi.requests.Response.{aclose,acontent,atext}": "",
    "niquests.AsyncResponse.{close,iter_content,iter_raw,json}": "",
    "niquests.AsyncSession.{close,delete,gather,get,head,options,patch,post,put,query,"
    "request,send}": "",
    "niquests.{adelete,aget,ahead,aoptions,apatch,apost,aput,aquery,arequest}": "",
    "aiohttp_retry.RetryClient.close": "",
    "httpx_ws.AsyncWebSocketSession.{close,ping,receive,receive_bytes,receive_json,"
    "receive_text,send,send_bytes,send_json,send_text}": "",
    "aioftp.AbstractPathIO.{close,exists,is_dir,is_file,mkdir,read,rename,rmdir,seek,"
    "stat,unlink,write}": "",
    "aioftp.BaseClient.{command,connect,parse_line,parse_response}": "",
    "aioftp.Client.{abort,change_directory,download,exists,get_current_directory,"
    "get_passive_connection,is_dir,is_file,login,make_directory,quit,remove,"
    "remove_directory,remove_file,rename,stat,upgrade_to_tls,upload}": "",
    "aioftp.DataConnectionThrottleStreamIO.finish": "",
    "aioftp.StreamIO.{read,readexactly,readline,start_tls,write}": "",
    "aioftp.ThrottleStreamIO.wait": "",
    "aioimaplib.IMAP4.{append,check,close,copy,create,delete,enable,examine,expunge,"
    "fetch,getquotaroot,id,idle,list,login,logout,lsub,move,namespace,noop,rename,"
    "search,select,status,stop_wait_server_push,store,subscribe,uid,uid_search,"
    "unsubscribe,wait_hello_from_server,wait_server_push,xoauth2}": "",
    "aioimaplib.IMAP4.idle_start": "asyncio.Future",
    "aiormq.Channel.{basic_ack,basic_nack,basic_reject,rpc}": "",
    "aiormq.abc.AbstractBase.close": "",
    "aiormq.abc.AbstractChannel.{basic_cancel,basic_consume,basic_publish,basic_qos,"
    "basic_recover,confirm_delivery,exchange_bind,exchange_declare,exchange_delete,"
    "exchange_unbind,flow,open,queue_bind,queue_declare,queue_delete,queue_purge,"
    "queue_unbind,tx_commit,tx_rollback,tx_select}": "",
    "aiormq.abc.AbstractChannel.basic_get": "aiormq.abc.DeliveredMessage",
    "aiormq.abc.AbstractConnection.channel": "aiormq.abc.AbstractChannel",
    "aiormq.abc.AbstractConnection.{connect,ready,update_secret}": "",
    "aiodns.DNSResolver.close": "",
    "gql.Client.{close_async,connect_async,execute_async,execute_batch_async}": "",
    "gql.client.AsyncClientSession.{close,connect,execute,execute_batch,"
    "fetch_schema}": "",
    "gql.client.AsyncTransport.{close,connect,execute,execute_batch}": "",
    "gql.client.ReconnectingAsyncClientSession.{start_connecting_task,"
    "stop_connecting_task}": "",
    "gql.transport.websockets.WebsocketsTransport.{send_ping,send_pong,wait_closed}": (
        ""
    ),
    "grpclib.client.Stream.{cancel,end,recv_initial_metadata,recv_message,"
    "recv_trailing_metadata,send_message,send_request}": "",
    "grpclib.client.{StreamStreamMethod,StreamUnaryMethod,UnaryStreamMethod,"
    "UnaryUnaryMethod}.__call__": "",
    "grpclib.server.Server.{start,wait_closed}": "",
    "grpclib.server.Stream.{cancel,recv_message,send_initial_metadata,send_message,"
    "send_trailing_metadata}": "",
    "aiodocker.Docker.{auth,close,version}": "",
    "aiodocker.containers.DockerContainer.{commit,delete,get_archive,kill,pause,port,"
    "put_archive,rename,resize,restart,show,start,stop,top,unpause,wait,websocket}": "",
    "aiodocker.containers.DockerContainer.exec": "aiodocker.containers.Exec",
    "aiodocker.containers.DockerContainers.{create,create_or_replace,get,run}": (
        "aiodocker.containers.DockerContainer"
    ),
    "aiodocker.containers.DockerContainers.list": (
        "list[aiodocker.containers.DockerContainer]"
    ),
    "aiodocker.containers.DockerContainers.prune": "",
    "aiodocker.containers.DockerLog.{run,stop}": "",
    "aiodocker.containers.Exec.{inspect,resize}": "",
    "aiodocker.containers.Stream.{close,read_out,write_in}": "",
    "aiodocker.events.DockerEvents.{run,stop}": "",
    "aiodocker.images.DockerImages.{delete,get,history,inspect,list,prune,prune_builds,"
    "tag}": "",
    "aiodocker.networks.DockerNetwork.{connect,delete,disconnect,show}": "",
    "aiodocker.networks.DockerNetworks.{create,get}": (
        "aiodocker.networks.DockerNetwork"
    ),
    "aiodocker.networks.DockerNetworks.{list,prune}": "",
    "aiodocker.volumes.DockerVolume.{delete,show}": "",
    "aiodocker.volumes.DockerVolumes.{create,get,list,prune}": "",
    "kubernetes_asyncio.client.ApiClient.{close,update_params_for_auth}": "",
    "kubernetes_asyncio.client.ApiextensionsV1Api.{create_custom_resource_definition,"
    "delete_collection_custom_resource_definition,delete_custom_resource_definition,"
    "list_custom_resource_definition,patch_custom_resource_definition,"
    "read_custom_resource_definition,replace_custom_resource_definition}": "",
    "kubernetes_asyncio.client.AppsV1Api.{create_namespaced_daemon_set,"
    "create_namespaced_deployment,create_namespaced_replica_set,"
    "create_namespaced_stateful_set,delete_collection_namespaced_daemon_set,"
    "delete_collection_namespaced_deployment,delete_collection_namespaced_replica_set,"
    "delete_collection_namespaced_stateful_set,delete_namespaced_daemon_set,"
    "delete_namespaced_deployment,delete_namespaced_replica_set,"
    "delete_namespaced_stateful_set,list_deployment_for_all_namespaces,"
    "list_namespaced_daemon_set,list_namespaced_deployment,list_namespaced_replica_set,"
    "list_namespaced_stateful_set,patch_namespaced_daemon_set,"
    "patch_namespaced_deployment,patch_namespaced_deployment_scale,"
    "patch_namespaced_deployment_status,patch_namespaced_replica_set,"
    "patch_namespaced_stateful_set,patch_namespaced_stateful_set_scale,"
    "read_namespaced_daemon_set,read_namespaced_deployment,"
    "read_namespaced_deployment_scale,read_namespaced_deployment_status,"
    "read_namespaced_replica_set,read_namespaced_stateful_set,"
    "read_namespaced_stateful_set_scale,replace_namespaced_daemon_set,"
    "replace_namespaced_deployment,replace_namespaced_deployment_scale,"
    "replace_namespaced_deployment_status,replace_namespaced_replica_set,"
    "replace_namespaced_stateful_set,replace_namespaced_stateful_set_scale}": "",
    "kubernetes_asyncio.client.BatchV1Api.{create_namespaced_cron_job,"
    "create_namespaced_job,delete_collection_namespaced_cron_job,"
    "delete_collection_namespaced_job,delete_namespaced_cron_job,delete_namespaced_job,"
    "list_job_for_all_namespaces,list_namespaced_cron_job,list_namespaced_job,"
    "patch_namespaced_cron_job,patch_namespaced_job,patch_namespaced_job_status,"
    "read_namespaced_cron_job,read_namespaced_job,read_namespaced_job_status,"
    "replace_namespaced_cron_job,replace_namespaced_job,"
    "replace_namespaced_job_status}": "",
    "kubernetes_asyncio.client.CoordinationV1Api.{create_namespaced_lease,"
    "delete_collection_namespaced_lease,delete_namespaced_lease,list_namespaced_lease,"
    "patch_namespaced_lease,read_namespaced_lease,replace_namespaced_lease}": "",
    "kubernetes_asyncio.client.CoreV1Api.{connect_get_namespaced_pod_exec,"
    "create_namespace,create_namespaced_config_map,create_namespaced_event,"
    "create_namespaced_persistent_volume_claim,create_namespaced_pod,"
    "create_namespaced_secret,create_namespaced_service,"
    "create_namespaced_service_account,create_node,create_persistent_volume,"
    "delete_collection_namespaced_config_map,delete_collection_namespaced_event,"
    "delete_collection_namespaced_persistent_volume_claim,"
    "delete_collection_namespaced_pod,delete_collection_namespaced_secret,"
    "delete_collection_namespaced_service,delete_collection_namespaced_service_account,"
    "delete_collection_node,delete_collection_persistent_volume,delete_namespace,"
    "delete_namespaced_config_map,delete_namespaced_event,"
    "delete_namespaced_persistent_volume_claim,delete_namespaced_pod,"
    "delete_namespaced_secret,delete_namespaced_service,"
    "delete_namespaced_service_account,delete_node,delete_persistent_volume,"
    "list_namespace,list_namespaced_config_map,list_namespaced_event,"
    "list_namespaced_persistent_volume_claim,list_namespaced_pod,"
    "list_namespaced_secret,list_namespaced_service,list_namespaced_service_account,"
    "list_node,list_persistent_volume,list_pod_for_all_namespaces,"
    "list_secret_for_all_namespaces,list_service_for_all_namespaces,patch_namespace,"
    "patch_namespaced_config_map,patch_namespaced_event,"
    "patch_namespaced_persistent_volume_claim,patch_namespaced_pod,"
    "patch_namespaced_pod_status,patch_namespaced_secret,patch_namespaced_service,"
    "patch_namespaced_service_account,patch_node,patch_persistent_volume,"
    "read_namespace,read_namespaced_config_map,read_namespaced_event,"
    "read_namespaced_persistent_volume_claim,read_namespaced_pod,"
    "read_namespaced_pod_log,read_namespaced_pod_status,read_namespaced_secret,"
    "read_namespaced_service,read_namespaced_service_account,read_node,"
    "read_persistent_volume,replace_namespace,replace_namespaced_config_map,"
    "replace_namespaced_event,replace_namespaced_persistent_volume_claim,"
    "replace_namespaced_pod,replace_namespaced_pod_status,replace_namespaced_secret,"
    "replace_namespaced_service,replace_namespaced_service_account,replace_node,"
    "replace_persistent_volume}": "",
    "kubernetes_asyncio.client.CustomObjectsApi.{create_cluster_custom_object,"
    "create_namespaced_custom_object,delete_cluster_custom_object,"
    "delete_collection_cluster_custom_object,"
    "delete_collection_namespaced_custom_object,delete_namespaced_custom_object,"
    "get_cluster_custom_object,get_cluster_custom_object_status,"
    "get_namespaced_custom_object,get_namespaced_custom_object_status,"
    "list_cluster_custom_object,list_namespaced_custom_object,"
    "patch_cluster_custom_object,patch_cluster_custom_object_status,"
    "patch_namespaced_custom_object,patch_namespaced_custom_object_status,"
    "replace_cluster_custom_object,replace_cluster_custom_object_status,"
    "replace_namespaced_custom_object,replace_namespaced_custom_object_status}": "",
    "kubernetes_asyncio.client.NetworkingV1Api.{create_namespaced_ingress,"
    "create_namespaced_network_policy,delete_collection_namespaced_ingress,"
    "delete_collection_namespaced_network_policy,delete_namespaced_ingress,"
    "delete_namespaced_network_policy,list_namespaced_ingress,"
    "list_namespaced_network_policy,patch_namespaced_ingress,"
    "patch_namespaced_network_policy,read_namespaced_ingress,"
    "read_namespaced_network_policy,replace_namespaced_ingress,"
    "replace_namespaced_network_policy}": "",
    "kubernetes_asyncio.client.RbacAuthorizationV1Api.{create_cluster_role,"
    "create_cluster_role_binding,create_namespaced_role,create_namespaced_role_binding,"
    "delete_cluster_role,delete_cluster_role_binding,delete_collection_cluster_role,"
    "delete_collection_cluster_role_binding,delete_collection_namespaced_role,"
    "delete_collection_namespaced_role_binding,delete_namespaced_role,"
    "delete_namespaced_role_binding,list_cluster_role,list_cluster_role_binding,"
    "list_namespaced_role,list_namespaced_role_binding,patch_cluster_role,"
    "patch_cluster_role_binding,patch_namespaced_role,patch_namespaced_role_binding,"
    "read_cluster_role,read_cluster_role_binding,read_namespaced_role,"
    "read_namespaced_role_binding,replace_cluster_role,replace_cluster_role_binding,"
    "replace_namespaced_role,replace_namespaced_role_binding}": "",
    "kubernetes_asyncio.config.{load_kube_config,load_kube_config_from_dict}": "",
    "kubernetes_asyncio.config.{new_client_from_config,new_client_from_config_dict}": (
        "kubernetes_asyncio.client.ApiClient"
    ),
    "kubernetes_asyncio.watch.Watch.{close,next}": "",
    "web3.{AsyncEthereumTesterProvider,AsyncHTTPProvider}.{batch_request_func,connect,"
    "disconnect,is_connected,make_batch_request,make_request,request_func}": "",
    "web3.AsyncHTTPProvider.cache_async_session": "aiohttp.ClientSession",
    "web3.AsyncIPCProvider.{batch_request_func,connect,disconnect,is_connected,"
    "make_batch_request,make_request,recv_batch_func,recv_for_batch_request,"
    "recv_for_request,recv_func,request_func,send_batch_func,send_batch_request,"
    "send_func,send_request,socket_recv,socket_send}": "",
    "web3.AsyncWeb3.is_connected": "",
    "web3.contract.async_contract.AsyncContractFunction.{build_transaction,call,"
    "estimate_gas,transact}": "",
    "web3.contract.async_contract.AsyncEventFilterBuilder.deploy": (
        "web3.contract.async_contract.AsyncLogFilter"
    ),
    "web3.contract.async_contract.AsyncLogFilter.{get_all_entries,get_new_entries}": "",
    "web3.eth.AsyncEth.{call,create_access_list,estimate_gas,fee_history,get_balance,"
    "get_block,get_block_receipts,get_code,get_filter_changes,get_filter_logs,get_logs,"
    "get_raw_transaction,get_raw_transaction_by_block,get_storage_at,get_transaction,"
    "get_transaction_by_block,get_transaction_count,get_transaction_receipt,"
    "modify_transaction,replace_transaction,send_raw_transaction,send_transaction,sign,"
    "sign_transaction,sign_typed_data,simulate_v1,subscribe,uninstall_filter,"
    "unsubscribe,wait_for_transaction_receipt}": "",
}
