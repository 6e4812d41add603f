"""More hosted services: identity, notes, tickets, mail, maps, push, spreadsheets.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_NOTION = "notion_client.AsyncClient"
_OAUTH = "authlib.integrations.httpx_client.AsyncOAuth2Client"
_KEYCLOAK = "the method's a_ twin (a_token, a_userinfo, ...)"
_TODOIST = "todoist_api_python.api_async.TodoistAPIAsync"

#: Names that a row with ``*`` covers although they do not block.
NEVER: frozenset[str] = frozenset(
    {
        "googlemaps.Client.{clear_experience_id,get_experience_id,set_experience_id}",
    }
)

ROWS: tuple[Blocking, ...] = (
    # Identity
    Blocking(
        "{requests_oauthlib,authlib.integrations.requests_client}.OAuth2Session"
        ".{fetch_token,refresh_token}",
        "ASYNC210",
        _OAUTH,
    ),
    Blocking(
        "authlib.integrations.requests_client.OAuth2Session.{introspect_token,"
        "revoke_token}",
        "ASYNC210",
        _OAUTH,
    ),
    Blocking(
        "requests_oauthlib.OAuth1Session.{fetch_request_token,fetch_access_token}",
        "ASYNC210",
        "authlib.integrations.httpx_client.AsyncOAuth1Client",
    ),
    Blocking("google.auth.credentials.Credentials.refresh", "ASYNC512", _THREAD),
    Blocking(
        "google.oauth2.id_token.{fetch_id_token,verify_firebase_token,"
        "verify_oauth2_token,verify_token}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("google_auth_oauthlib.flow.Flow.fetch_token", "ASYNC512", _THREAD),
    Blocking(
        "google_auth_oauthlib.flow.InstalledAppFlow.run_local_server",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "keycloak.KeycloakOpenID.{token,refresh_token,exchange_token,userinfo,logout,"
        "introspect,well_known,certs,public_key}",
        "ASYNC512",
        _KEYCLOAK,
    ),
    Blocking(
        "keycloak.KeycloakAdmin.{assign_client_role,assign_realm_roles,create_client,"
        "create_group,create_user,delete_user,get_client,get_clients,get_group,"
        "get_groups,get_realm_role,get_realm_roles,get_realm_roles_of_user,get_user,"
        "get_user_groups,get_user_id,get_users,group_user_add,group_user_remove,"
        "send_verify_email,set_user_password,update_user,user_logout,users_count}",
        "ASYNC512",
        _KEYCLOAK,
    ),
    Blocking(
        "msal.{ClientApplication.acquire_token_by_authorization_code,"
        "ClientApplication.acquire_token_by_auth_code_flow,"
        "ClientApplication.acquire_token_by_refresh_token,"
        "ClientApplication.acquire_token_by_username_password,"
        "ConfidentialClientApplication.acquire_token_for_client,"
        "ConfidentialClientApplication.acquire_token_on_behalf_of,"
        "PublicClientApplication.acquire_token_by_device_flow,"
        "PublicClientApplication.acquire_token_interactive,"
        "PublicClientApplication.initiate_device_flow}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "jwt.PyJWKClient.{fetch_data,get_jwk_set,get_signing_key,"
        "get_signing_key_from_jwt,get_signing_keys}",
        "ASYNC512",
        _THREAD,
    ),
    # Firebase. Without check_revoked the keys that were fetched once are enough.
    Blocking(
        "firebase_admin.auth.{create_session_cookie,create_user,delete_user,"
        "delete_users,generate_email_verification_link,generate_password_reset_link,"
        "get_user,get_user_by_email,get_user_by_phone_number,get_users,list_users,"
        "revoke_refresh_tokens,set_custom_user_claims,update_user}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "firebase_admin.auth.{verify_id_token,verify_session_cookie}",
        "ASYNC512",
        _THREAD,
        needs=(Argument("check_revoked", None, True),),
    ),
    Blocking(
        "firebase_admin.messaging.{send,send_each,send_each_for_multicast,"
        "subscribe_to_topic,unsubscribe_from_topic}",
        "ASYNC512",
        "send_each_async, or await asyncio.to_thread(...)",
    ),
    Blocking(
        "firebase_admin.db.{Reference.delete,Reference.get,Reference.get_if_changed,"
        "Reference.push,Reference.set,Reference.set_if_unchanged,"
        "Reference.transaction,Reference.update,Query.get}",
        "ASYNC512",
        _THREAD,
    ),
    # Notes, tasks, tickets
    Blocking(
        "notion_client.Client.{search,pages.create,pages.retrieve,pages.update,"
        "databases.create,databases.query,databases.retrieve,databases.update,"
        "data_sources.create,data_sources.query,data_sources.retrieve,"
        "data_sources.update,blocks.retrieve,blocks.update,blocks.delete,"
        "blocks.children.append,blocks.children.list,users.list,users.me,"
        "users.retrieve,comments.create,comments.list}",
        "ASYNC512",
        _NOTION,
    ),
    Blocking(
        "todoist_api_python.api.TodoistAPI.{add_comment,add_label,add_project,"
        "add_section,add_task,complete_task,delete_comment,delete_label,"
        "delete_project,delete_section,delete_task,get_comment,get_label,"
        "get_project,get_section,get_task,move_task,uncomplete_task,update_comment,"
        "update_label,update_project,update_section,update_task}",
        "ASYNC512",
        _TODOIST,
    ),
    Blocking(
        "todoist_api_python.api.TodoistAPI.{filter_tasks,get_collaborators,"
        "get_comments,get_labels,get_projects,get_sections,get_tasks}",
        "ASYNC512",
        _TODOIST,
        iterated=True,
    ),
    Blocking(
        "trello.{TrelloClient.add_board,TrelloClient.get_board,TrelloClient.get_card,"
        "TrelloClient.get_label,TrelloClient.get_list,TrelloClient.get_member,"
        "TrelloClient.list_boards,TrelloClient.search,Board.add_label,"
        "Board.add_list,Board.all_cards,Board.all_lists,Board.fetch,Board.get_cards,"
        "Board.get_labels,Board.get_lists,Board.list_lists,Board.open_cards,"
        "Board.open_lists,List.add_card,List.list_cards,Card.add_label,Card.attach,"
        "Card.change_list,Card.comment,Card.delete,Card.fetch,Card.set_closed,"
        "Card.set_description,Card.set_due,Card.set_name}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "zenpy.Zenpy.{tickets.create,tickets.update,tickets.delete,users.create,"
        "users.me,users.update,organizations.create,organizations.update}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("gitlab.Gitlab.{auth,version}", "ASYNC512", _THREAD),
    Blocking(
        "gitlab.Gitlab.{projects,groups,users}.{get,list,create,update,delete}",
        "ASYNC512",
        _THREAD,
        unless=(Argument("lazy", None, True),),
    ),
    Blocking("gitlab.Gitlab.{issues,mergerequests}.list", "ASYNC512", _THREAD),
    Blocking(
        "gitlab.v4.objects.Project.{branches,commits,environments,files,issues,jobs,"
        "labels,members,mergerequests,milestones,pipelines,releases,tags,variables}"
        ".{get,list,create,delete}",
        "ASYNC512",
        _THREAD,
        unless=(Argument("lazy", None, True),),
    ),
    Blocking(
        "gitlab.v4.objects.Project.{archive,delete,languages,repository_compare,"
        "repository_tree,save,trigger_pipeline,upload}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "jenkins.Jenkins.{build_job,create_job,delete_job,disable_job,enable_job,"
        "get_all_jobs,get_build_console_output,get_build_info,get_job_config,"
        "get_job_info,get_jobs,get_queue_info,get_queue_item,get_running_builds,"
        "get_version,get_whoami,job_exists,stop_build}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "atlassian.Jira.{create_issue,get_all_projects,get_issue,issue,"
        "issue_add_comment,issue_create,issue_transition,issue_update,jql,"
        "get_issue_transitions,myself,project,projects,set_issue_status}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "atlassian.Confluence.{attach_file,cql,create_page,get_all_pages_from_space,"
        "get_all_spaces,get_page_by_id,get_page_by_title,get_space,page_exists,"
        "remove_page,update_page}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "pyairtable.Table.{all,first,get,create,update,delete,batch_create,"
        "batch_update,batch_upsert,batch_delete}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("pyairtable.Table.iterate", "ASYNC512", _THREAD, iterated=True),
    # With a session that is there already, nothing is asked.
    Blocking(
        "simple_salesforce.Salesforce",
        "ASYNC512",
        _THREAD,
        unless=(Argument("session_id", 3), Argument("session", None)),
    ),
    Blocking(
        "simple_salesforce.{Salesforce.query,Salesforce.query_all,"
        "Salesforce.query_more,Salesforce.search,Salesforce.apexecute,"
        "Salesforce.restful,SFType.create,SFType.delete,SFType.describe,SFType.get,"
        "SFType.get_by_custom_id,SFType.update,SFType.upsert}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "shopify.{Customer,Order,Product,Variant}.{find,find_first,create,exists}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("shopify.{GraphQL.execute,Shop.current}", "ASYNC512", _THREAD),
    # Maps
    Blocking("googlemaps.Client.*", "ASYNC512", _THREAD),
    Blocking(
        "geopy.geocoders.{ArcGIS,AzureMaps,Bing,GeoNames,GoogleV3,HereV7,MapBox,"
        "Nominatim,OpenCage,Pelias,Photon,TomTom,Yandex}.{geocode,reverse}",
        "ASYNC512",
        "adapter_factory=geopy.adapters.AioHTTPAdapter",
    ),
    # Mail and push
    Blocking("resend.Emails.send", "ASYNC512", "resend.Emails.send_async"),
    Blocking("mailjet_rest.Client.send.create", "ASYNC512", _THREAD),
    Blocking(
        "yagmail.SMTP.send", "ASYNC510", "aiosmtplib, or await asyncio.to_thread(...)"
    ),
    Blocking("apprise.Apprise.notify", "ASYNC512", "apprise.Apprise.async_notify"),
    Blocking("pywebpush.webpush", "ASYNC512", "pywebpush.webpush_async"),
    Blocking(
        "pusher.Pusher.{trigger,trigger_batch,channel_info,channels_info,users_info}",
        "ASYNC512",
        _THREAD,
    ),
    # Media
    Blocking(
        "cloudinary.uploader.{destroy,explicit,rename,upload,upload_image,"
        "upload_large}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "cloudinary.api.{delete_resources,ping,resource,resources,"
        "resources_by_tag,update,usage}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "oss2.Bucket.{append_object,batch_delete_objects,copy_object,delete_object,"
        "get_object,get_object_to_file,head_object,list_objects,list_objects_v2,"
        "object_exists,put_object,put_object_from_file}",
        "ASYNC512",
        _THREAD,
    ),
    # A client asks for the description of the service when it is made.
    Blocking("zeep.Client", "ASYNC512", "zeep.AsyncClient"),
    Blocking("zeep.Client.service.*", "ASYNC512", "zeep.AsyncClient"),
)
