"""The coroutine functions of libraries for chats and social networks.

Source: the libraries themselves; each is an ``async def``.
"""

from __future__ import annotations

from typing import Dict

_BOLT = "slack_bolt.async_app"
_SOCKET_MODE = "slack_bolt.adapter.socket_mode"

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "twitchio.Asset.{fetch_ext,read,save}": "",
    "twitchio.AutoClient.multi_subscribe": "",
    "twitchio.BaseChatMessage.respond": "",
    "twitchio.{ChannelInfo,Clip,Stream}.fetch_game": "",
    "twitchio.ChatMessage.{delete,pin,unpin,update_pin}": "",
    "twitchio.Chatter.{ban,block,delete_message,follow_info,timeout,warn}": "",
    "twitchio.Client.{add_token,close,delete_all_eventsub_subscriptions,"
    "delete_eventsub_subscription,delete_videos,delete_websocket_subscription,"
    "event_error,event_oauth_authorized,fetch_auth_by_users,fetch_badges,"
    "fetch_chatters_color,fetch_cheermotes,fetch_classifications,fetch_emote_sets,"
    "fetch_emotes,fetch_eventsub_subscription,fetch_eventsub_subscriptions,"
    "fetch_extensions,fetch_game,fetch_games,fetch_team,load_tokens,login,login_dcf,"
    "remove_token,save_tokens,set_adapter,setup_hook,start,start_dcf,subscribe_webhook,"
    "subscribe_websocket,update_entitlements,update_extensions,wait_for,"
    "wait_until_ready}": "",
    "twitchio.Client.{create_conduit,fetch_conduit}": "twitchio.Conduit",
    "twitchio.Client.fetch_channel": "twitchio.ChannelInfo",
    "twitchio.Client.fetch_channels": "list[twitchio.ChannelInfo]",
    "twitchio.Client.fetch_conduits": "list[twitchio.Conduit]",
    "twitchio.Client.fetch_user": "twitchio.User",
    "twitchio.Client.fetch_users": "list[twitchio.User]",
    "twitchio.Clip.fetch_video": "twitchio.Video",
    "twitchio.Conduit.{delete,update_shards}": "",
    "twitchio.Conduit.update": "twitchio.Conduit",
    "twitchio.{CustomReward,Video}.delete": "",
    "twitchio.CustomReward.update": "twitchio.CustomReward",
    "twitchio.CustomRewardRedemption.{fulfill,refund}": (
        "twitchio.CustomRewardRedemption"
    ),
    "twitchio.PartialUser.{add_blocked_term,add_moderator,add_suspicious_chat_user,"
    "add_vip,approve_automod_messages,ban_user,block_user,cancel_raid,"
    "check_automod_status,create_clip,create_schedule_segment,create_stream_marker,"
    "delete_chat_messages,delete_custom_reward,delete_schedule_segment,"
    "deny_automod_messages,fetch_active_extensions,fetch_ad_schedule,fetch_auth,"
    "fetch_automod_settings,fetch_badges,fetch_bits_leaderboard,"
    "fetch_broadcaster_subscriptions,fetch_channel_emotes,fetch_channel_teams,"
    "fetch_charity_campaign,fetch_chat_settings,fetch_chatters,fetch_custom_powerups,"
    "fetch_editors,fetch_followed_channels,fetch_followers,fetch_goals,"
    "fetch_hype_train_status,fetch_shared_chat_session,fetch_shield_mode_status,"
    "fetch_stream_key,fetch_subscription,modify_channel,pin_message,"
    "remove_blocked_term,remove_moderator,remove_suspicious_chat_user,remove_vip,"
    "resolve_unban_request,send_announcement,send_message,send_shoutout,send_whisper,"
    "snooze_next_ad,start_commercial,start_raid,timeout_user,unban_user,unblock_user,"
    "unpin_message,update_automod_settings,update_chat_settings,update_chatter_color,"
    "update_pin_message,update_schedule_segment,update_shield_mode_status,"
    "update_stream_schedule,warn_user}": "",
    "twitchio.PartialUser.{create_custom_reward,update_custom_reward}": (
        "twitchio.CustomReward"
    ),
    "twitchio.PartialUser.{create_poll,end_poll}": "twitchio.Poll",
    "twitchio.PartialUser.{create_prediction,end_prediction}": "twitchio.Prediction",
    "twitchio.PartialUser.fetch_channel_info": "twitchio.ChannelInfo",
    "twitchio.PartialUser.fetch_custom_rewards": "list[twitchio.CustomReward]",
    "twitchio.PartialUser.fetch_pinned_message": "twitchio.PinnedMessage",
    "twitchio.PartialUser.fetch_stream": "twitchio.Stream",
    "twitchio.PartialUser.{update,user}": "twitchio.User",
    "twitchio.PinnedMessage.{unpin,update_pin}": "",
    "twitchio.Poll.end_poll": "twitchio.Poll",
    "twitchio.Prediction.end_prediction": "twitchio.Prediction",
    "twitchio.ext.commands.Bot.{add_component,after_invoke,before_invoke,"
    "event_command_error,event_custom_redemption_add,event_custom_redemption_update,"
    "event_message,global_guard,invoke,load_module,process_commands,reload_module,"
    "remove_component,unload_module}": "",
    "twitchio.ext.commands.Command.{__call__,invoke,run_guards}": "",
    "twitchio.ext.commands.Context.{clear_messages,delete_message,fetch_command,invoke,"
    "prepare,reply,reply_translated,send,send_announcement,send_translated}": "",
    "asyncpraw.Reddit.{close,delete,get,patch,post,put,redditor,request,submission,"
    "username_available}": "",
    "asyncpraw.Reddit.comment": "asyncpraw.models.Comment",
    "asyncpraw.models.Auth.{authorize,scopes}": "",
    "asyncpraw.models.Collection.{follow,load,subreddit,unfollow}": "",
    "asyncpraw.models.Comment.{block,clear_vote,collapse,delete,disable_inbox_replies,"
    "downvote,enable_inbox_replies,load,mark_read,mark_unread,parent,reply,report,save,"
    "uncollapse,unsave,upvote}": "",
    "asyncpraw.models.Comment.{edit,refresh}": "asyncpraw.models.Comment",
    "asyncpraw.models.Draft.{delete,load,submit,update}": "",
    "asyncpraw.models.{DraftHelper,MultiredditHelper,SubredditHelper}.{__call__,"
    "create}": "",
    "asyncpraw.models.Inbox.{collapse,mark_all_read,mark_read,mark_unread,message,"
    "uncollapse}": "",
    "asyncpraw.models.LiveHelper.{__call__,create,now}": "",
    "asyncpraw.models.LiveThread.{get_update,load,report}": "",
    "asyncpraw.models.Message.{block,collapse,delete,load,mark_read,mark_unread,reply,"
    "uncollapse}": "",
    "asyncpraw.models.ModmailConversation.{archive,highlight,load,mute,read,unarchive,"
    "unhighlight,unmute,unread}": "",
    "asyncpraw.models.ModmailConversation.reply": "asyncpraw.models.ModmailMessage",
    "asyncpraw.models.{ModmailMessage,Rule}.load": "",
    "asyncpraw.models.MoreComments.comments": "",
    "asyncpraw.models.Multireddit.{add,copy,delete,load,remove,update}": "",
    "asyncpraw.models.Redditor.{block,distrust,friend,friend_info,load,message,"
    "moderated,multireddits,trophies,trust,unblock,unfriend}": "",
    "asyncpraw.models.Submission.{clear_vote,crosspost,delete,disable_inbox_replies,"
    "downvote,enable_inbox_replies,hide,load,mark_visited,reply,report,save,unhide,"
    "unsave,upvote}": "",
    "asyncpraw.models.Submission.edit": "asyncpraw.models.Submission",
    "asyncpraw.models.Subreddit.{load,message,post_requirements,sticky,submit,"
    "subscribe,traffic,unsubscribe}": "",
    "asyncpraw.models.Subreddits.recommended": "",
    "asyncpraw.models.User.{blocked,friends,karma,me,multireddits,pin,trusted}": "",
    "asyncpraw.models.WikiPage.{edit,load}": "",
    "asyncpraw.models.WikiPage.revision": "asyncpraw.models.WikiPage",
    "slixmpp.XMLStream.{event_async,get_dns_records,run_filters,start_tls,"
    "wait_until}": "",
    "nio.AsyncClient.{accept_key_verification,cancel_key_verification,close,"
    "confirm_short_auth_string,content_repository_config,create_matrix_response,"
    "delete_devices,delete_pushrule,devices,discovery_info,download,enable_pushrule,"
    "get_avatar,get_displayname,get_openid_token,get_presence,get_profile,"
    "get_timeout_retry_wait_time,has_event_permission,has_permission,join,"
    "joined_members,joined_rooms,keys_claim,keys_query,keys_upload,list_direct_rooms,"
    "list_public_rooms,login,login_info,login_raw,logout,mxc_to_http,parse_body,"
    "receive_response,register,register_interactive,register_with_token,"
    "request_room_key,room_ban,room_context,room_create,room_delete_alias,"
    "room_enable_knocking,room_forget,room_get_event,room_get_state,"
    "room_get_state_event,room_get_visibility,room_invite,room_kick,room_knock,"
    "room_leave,room_messages,room_put_alias,room_put_state,room_read_markers,"
    "room_redact,room_resolve_alias,room_send,room_typing,room_unban,"
    "room_update_aliases,room_upgrade,run_response_callbacks,send_to_device_messages,"
    "set_avatar,set_displayname,set_presence,set_pushrule,set_pushrule_actions,"
    "share_group_session,space_get_hierarchy,start_key_verification,sync,sync_forever,"
    "thumbnail,to_device,update_device,update_receipt_marker,update_room_topic,upload,"
    "upload_filter,whoami}": "",
    "nio.AsyncClient.send": "aiohttp.ClientResponse",
    "vkbottle.ABCAPI.{execute,request,validate_request,validate_response}": "",
    "vkbottle.ABCFramework.run_polling": "",
    "vkbottle.ABCHTTPClient.{close,request_content,request_json,request_raw,"
    "request_text}": "",
    "vkbottle.ABCPolling.{get_event,get_server}": "",
    "vkbottle.ABCStateDispenser.{cast,delete,get,set}": "",
    "vkbottle.{AudioUploader,DocUploader,PhotoChatFaviconUploader,PhotoFaviconUploader,"
    "PhotoMarketUploader,PhotoMessageUploader,PhotoToAlbumUploader,PhotoWallUploader,"
    "VideoUploader}.{raw_upload,upload}": "",
    "vkbottle.BaseFramework.process_event": "",
    "vkbottle.BasePolling.handle_failed_event": "",
    "vkbottle.BaseUploader.{get_owner_id,get_server,read,upload_files}": "",
    "vkbottle.Bot.setup_webhook": "",
    "vkbottle.User.direct_auth": "vkbottle.User",
    "vkbottle.UserAuth.{get_token,validate_phone}": "",
    "vkbottle.bot.MessageEventMin.{edit_message,open_app,open_link,send_empty_answer,"
    "send_message,send_message_event_answer,show_snackbar}": "",
    "vkbottle.bot.MessageMin.{answer,forward,get_chat_members,get_full_message,"
    "get_user,reply,user_is_admin}": "",
    "vkbottle.user.MessageMin.{answer,forward,get_chat_members,get_user,reply,"
    "user_is_admin}": "",
    "linebot.AsyncHttpClient.{delete,get,post,put}": "",
    "linebot.AsyncLineBotApi.{add_audiences_to_audience_group,broadcast,"
    "cancel_default_rich_menu,change_audience_group_authority_level,"
    "create_audience_group,create_click_audience_group,create_imp_audience_group,"
    "create_rich_menu,create_rich_menu_alias,delete_audience_group,delete_rich_menu,"
    "delete_rich_menu_alias,get_audience_group,get_audience_group_authority_level,"
    "get_audience_group_list,get_bot_info,get_channel_access_tokens_v2_1,"
    "get_channel_token_key_ids_v2_1,get_default_rich_menu,get_followers_ids,"
    "get_group_member_ids,get_group_member_profile,get_group_members_count,"
    "get_group_summary,get_insight_demographic,get_insight_followers,"
    "get_insight_message_delivery,get_insight_message_event,get_message_content,"
    "get_message_delivery_broadcast,get_message_delivery_multicast,"
    "get_message_delivery_push,get_message_delivery_reply,get_message_quota,"
    "get_message_quota_consumption,get_name_list_of_units_used_this_month,"
    "get_number_of_units_used_this_month,get_profile,get_progress_status_narrowcast,"
    "get_rich_menu,get_rich_menu_alias,get_rich_menu_alias_list,"
    "get_rich_menu_id_of_user,get_rich_menu_image,get_rich_menu_list,"
    "get_room_member_ids,get_room_member_profile,get_room_members_count,"
    "get_statistics_per_unit,get_webhook_endpoint,issue_channel_access_token_v2_1,"
    "issue_channel_token,issue_link_token,leave_group,leave_room,"
    "link_rich_menu_to_user,link_rich_menu_to_users,multicast,narrowcast,push_message,"
    "rename_audience_group,reply_message,revoke_channel_access_token_v2_1,"
    "revoke_channel_token,set_default_rich_menu,set_rich_menu_image,"
    "set_webhook_endpoint,test_webhook_endpoint,unlink_rich_menu_from_user,"
    "unlink_rich_menu_from_users,update_rich_menu_alias,"
    "validate_broadcast_message_objects,validate_multicast_message_objects,"
    "validate_narrowcast_message_objects,validate_push_message_objects,"
    "validate_reply_message_objects,validate_rich_menu_object,"
    "verify_channel_access_token_v2_1}": "",
    "linebot.v3.messaging.AsyncApiClient.close": "",
    f"{_SOCKET_MODE}.aiohttp.AsyncBaseSocketModeHandler.{{close_async,connect_async,"
    "disconnect_async,handle,start_async}": "",
    f"{_BOLT}.{{AsyncAck,AsyncGetThreadContext,AsyncRespond,AsyncSaveThreadContext,"
    "AsyncSay,AsyncSetStatus,AsyncSetSuggestedPrompts,AsyncSetTitle}.__call__": "",
    f"{_BOLT}.AsyncApp.async_dispatch": "",
    f"{_BOLT}.AsyncAssistant.{{async_process,default_thread_context_changed}}": "",
}
