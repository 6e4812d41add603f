"""The coroutine functions of clients for brokers, mail, workflows and language models.

Source: the libraries themselves; each is an ``async def``, at most under a decorator
that checks arguments.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    # Message brokers
    "aiokafka.AIOKafkaProducer.{abort_transaction,begin_transaction,"
    "commit_transaction,flush,send,send_and_wait,send_batch,"
    "send_offsets_to_transaction,start,stop}": "",
    "aiokafka.AIOKafkaConsumer.{beginning_offsets,commit,committed,end_offsets,"
    "getmany,getone,offsets_for_times,position,seek_to_beginning,seek_to_committed,"
    "seek_to_end,start,stop,topics}": "",
    "aio_pika.connect": "aio_pika.abc.AbstractConnection",
    "aio_pika.connect_robust": "aio_pika.abc.AbstractRobustConnection",
    "aio_pika.abc.AbstractConnection.{close,connect,ready}": "",
    "aio_pika.abc.AbstractChannel.{declare_exchange,get_exchange}": (
        "aio_pika.abc.AbstractExchange"
    ),
    "aio_pika.abc.AbstractChannel.{declare_queue,get_queue}": (
        "aio_pika.abc.AbstractQueue"
    ),
    "aio_pika.abc.AbstractChannel.{exchange_delete,flow,initialize,queue_delete,"
    "set_qos}": "",
    "aio_pika.abc.AbstractQueue.{bind,cancel,consume,declare,delete,purge,unbind}": "",
    "aio_pika.abc.AbstractQueue.get": "aio_pika.abc.AbstractIncomingMessage",
    "aio_pika.abc.AbstractExchange.{bind,declare,delete,publish,unbind}": "",
    "aio_pika.abc.AbstractIncomingMessage.{ack,nack,reject}": "",
    "nats.connect": "nats.aio.client.Client",
    "nats.aio.client.Client.{close,connect,drain,flush,publish,request,rtt,subscribe"
    "}": "",
    # Mail, SSH, workflows
    "aiosmtplib.send": "",
    "aiosmtplib.SMTP.{connect,ehlo,helo,login,noop,quit,rset,send_message,sendmail,"
    "starttls,vrfy}": "",
    "asyncssh.SSHClientConnection.{create_session,create_subprocess,open_connection,"
    "open_session,run,wait_closed}": "",
    "asyncssh.SFTPClient.{chdir,chmod,chown,copy,exists,get,getatime,getatime_ns,"
    "getcrtime,getcrtime_ns,getcwd,getmtime,getmtime_ns,getsize,glob,glob_sftpname,"
    "isdir,isfile,islink,lexists,link,listdir,lstat,makedirs,mcopy,mget,mkdir,mput,"
    "posix_rename,put,readdir,readlink,realpath,remote_copy,remove,rename,rmdir,"
    "rmtree,setstat,stat,statvfs,symlink,truncate,unlink,utime,wait_closed}": "",
    "asyncssh.scp": "",
    "asyncssh.SSHClientProcess.{communicate,redirect,wait,wait_closed}": "",
    "temporalio.client.Client.connect": "temporalio.client.Client",
    "temporalio.client.Client.{count_workflows,create_schedule,execute_workflow}": "",
    "temporalio.client.Client.start_workflow": "temporalio.client.WorkflowHandle",
    "temporalio.client.WorkflowHandle.{cancel,describe,execute_update,fetch_history,"
    "query,result,signal,start_update,terminate}": "",
    "temporalio.worker.Worker.{run,shutdown}": "",
    "temporalio.workflow.{execute_activity,execute_activity_class,"
    "execute_activity_method,execute_child_workflow,execute_local_activity,"
    "execute_local_activity_method,sleep,start_child_workflow,wait,wait_condition}": "",
    # Language models
    "openai.AsyncOpenAI.close": "",
    "openai.AsyncOpenAI.{audio.speech,audio.transcriptions,audio.translations,"
    "completions,embeddings,moderations,uploads.parts}.create": "",
    "openai.AsyncOpenAI.batches.{cancel,create,retrieve}": "",
    "openai.AsyncOpenAI.{beta.assistants,beta.threads.messages,conversations,evals,"
    "vector_stores}.{create,delete,retrieve,update}": "",
    "openai.AsyncOpenAI.beta.threads.{create,create_and_run,create_and_run_poll,"
    "delete,retrieve,update}": "",
    "openai.AsyncOpenAI.beta.threads.runs.{cancel,create,create_and_poll,poll,"
    "retrieve,submit_tool_outputs,submit_tool_outputs_and_poll,update}": "",
    "openai.AsyncOpenAI.beta.threads.runs.steps.retrieve": "",
    "openai.AsyncOpenAI.chat.completions.{create,delete,parse,retrieve,update}": "",
    "openai.AsyncOpenAI.{containers,containers.files,conversations.items}.{create,"
    "delete,retrieve}": "",
    "openai.AsyncOpenAI.evals.runs.{cancel,create,delete,retrieve}": "",
    "openai.AsyncOpenAI.files.{content,create,delete,retrieve,retrieve_content}": "",
    "openai.AsyncOpenAI.fine_tuning.jobs.{cancel,create,pause,resume,retrieve}": "",
    "openai.AsyncOpenAI.images.{create_variation,edit,generate}": "",
    "openai.AsyncOpenAI.models.{delete,retrieve}": "",
    "openai.AsyncOpenAI.responses.{cancel,create,delete,parse,retrieve}": "",
    "openai.AsyncOpenAI.uploads.{cancel,complete,create,upload_file_chunked}": "",
    "openai.AsyncOpenAI.vector_stores.files.{create,create_and_poll,delete,poll,"
    "retrieve,update,upload,upload_and_poll}": "",
    "openai.AsyncOpenAI.vector_stores.file_batches.{cancel,create,create_and_poll,"
    "poll,retrieve,upload_and_poll}": "",
    "openai.AsyncOpenAI.videos.{create,create_and_poll,delete,download_content,edit,"
    "poll,remix,retrieve}": "",
    "anthropic.AsyncAnthropic.close": "",
    "anthropic.AsyncAnthropic.{messages,beta.messages}.{count_tokens,create,parse}": "",
    "anthropic.AsyncAnthropic.{messages.batches,beta.messages.batches}.{cancel,"
    "create,delete,results,retrieve}": "",
    "anthropic.AsyncAnthropic.{models,beta.models}.retrieve": "",
    "anthropic.AsyncAnthropic.beta.files.{delete,download,retrieve_metadata,upload}": (
        ""
    ),
    # Slack
    "slack_sdk.web.async_client.AsyncWebClient.{api_call,api_test,auth_test,"
    "bookmarks_add,bookmarks_edit,bookmarks_list,bookmarks_remove,chat_appendStream,"
    "chat_delete,chat_deleteScheduledMessage,chat_getPermalink,chat_meMessage,"
    "chat_postEphemeral,chat_postMessage,chat_scheduleMessage,"
    "chat_scheduledMessages_list,chat_startStream,chat_stopStream,chat_stream,"
    "chat_unfurl,chat_update,conversations_acceptSharedInvite,"
    "conversations_approveSharedInvite,conversations_archive,"
    "conversations_canvases_create,conversations_close,conversations_create,"
    "conversations_declineSharedInvite,conversations_externalInvitePermissions_set,"
    "conversations_history,conversations_info,conversations_invite,"
    "conversations_inviteShared,conversations_join,conversations_kick,"
    "conversations_leave,conversations_list,conversations_listConnectInvites,"
    "conversations_mark,conversations_members,conversations_open,"
    "conversations_rename,conversations_replies,"
    "conversations_requestSharedInvite_approve,"
    "conversations_requestSharedInvite_deny,conversations_requestSharedInvite_list,"
    "conversations_setPurpose,conversations_setTopic,conversations_unarchive,"
    "files_delete,files_info,files_list,files_upload,files_upload_v2,pins_add,"
    "pins_list,pins_remove,reactions_add,reactions_get,reactions_list,"
    "reactions_remove,reminders_add,reminders_complete,reminders_delete,"
    "reminders_info,reminders_list,search_all,search_files,search_messages,"
    "team_info,usergroups_create,usergroups_disable,usergroups_enable,"
    "usergroups_list,usergroups_update,usergroups_users_list,"
    "usergroups_users_update,users_conversations,users_info,users_list,"
    "users_lookupByEmail,users_profile_get,users_profile_set,views_open,"
    "views_publish,views_push,views_update}": "",
}
