"""The coroutine functions of Telegram's clients that run by themselves without a loop.

Sources: https://docs.pyrogram.org/topics/synchronous and
https://docs.telethon.dev/en/stable/basic/quick-start.html. Called where no event loop
runs, they run one themselves, and give the result in place of a coroutine.
"""

from __future__ import annotations

from typing import Dict, FrozenSet

#: The packages whose coroutine functions give one in a running loop alone.
SYNC_WITHOUT_LOOP: FrozenSet[str] = frozenset({"pyrogram", "telethon"})

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "pyrogram.Client.{accept_terms_of_service,add_chat_members,add_contact,"
    "answer_callback_query,answer_inline_query,answer_web_app_query,"
    "approve_all_chat_join_requests,approve_chat_join_request,archive_chats,"
    "ban_chat_member,block_user,change_cloud_password,connect,copy_media_group,"
    "create_chat_invite_link,decline_all_chat_join_requests,"
    "decline_chat_join_request,delete_bot_commands,delete_channel,"
    "delete_chat_admin_invite_links,delete_chat_invite_link,delete_chat_photo,"
    "delete_contacts,delete_messages,delete_profile_photos,delete_supergroup,"
    "delete_user_history,disconnect,download_media,edit_chat_invite_link,"
    "edit_inline_caption,edit_inline_media,edit_inline_reply_markup,"
    "edit_inline_text,enable_cloud_password,export_chat_invite_link,"
    "export_session_string,forward_messages,get_bot_commands,"
    "get_bot_default_privileges,get_chat,get_chat_admin_invite_links_count,"
    "get_chat_admins_with_invite_links,get_chat_history_count,"
    "get_chat_invite_link,get_chat_invite_link_joiners_count,get_chat_member,"
    "get_chat_members_count,get_chat_menu_button,get_chat_online_count,"
    "get_chat_photos_count,get_common_chats,get_contacts,get_contacts_count,"
    "get_custom_emoji_stickers,get_default_emoji_statuses,get_dialogs_count,"
    "get_discussion_replies_count,get_game_high_scores,get_inline_bot_results,"
    "get_media_group,get_messages,get_nearby_chats,get_password_hint,"
    "get_send_as_chats,get_users,import_contacts,initialize,invoke,leave_chat,"
    "log_out,mark_chat_unread,promote_chat_member,read_chat_history,"
    "remove_cloud_password,request_callback_answer,resend_code,resolve_peer,"
    "restart,retract_vote,revoke_chat_invite_link,save_file,search_global_count,"
    "search_messages_count,send_chat_action,send_code,send_inline_bot_result,"
    "send_media_group,send_reaction,send_recovery_code,set_administrator_title,"
    "set_bot_commands,set_bot_default_privileges,set_chat_description,"
    "set_chat_menu_button,set_chat_photo,set_chat_protected_content,"
    "set_chat_title,set_chat_username,set_emoji_status,set_game_score,"
    "set_profile_photo,set_send_as_chat,set_slow_mode,set_username,sign_in,start,"
    "stop,stop_poll,terminate,unarchive_chats,unban_chat_member,unblock_user,"
    "unpin_all_chat_messages,unpin_chat_message,update_profile,vote_poll}": "",
    "pyrogram.Client.{create_channel,create_group,create_supergroup,join_chat,"
    "restrict_chat_member,set_chat_permissions}": "pyrogram.types.Chat",
    "pyrogram.Client.{copy_message,edit_message_caption,edit_message_media,"
    "edit_message_reply_markup,edit_message_text,get_discussion_message,"
    "pin_chat_message,send_animation,send_audio,send_cached_media,send_contact,"
    "send_dice,send_document,send_game,send_location,send_message,send_photo,"
    "send_poll,send_sticker,send_venue,send_video,send_video_note,send_voice}": (
        "pyrogram.types.Message"
    ),
    "pyrogram.Client.{check_password,get_me,recover_password,sign_in_bot,sign_up}": (
        "pyrogram.types.User"
    ),
    "pyrogram.types.CallbackQuery.{answer,edit_message_caption,"
    "edit_message_media,edit_message_reply_markup,edit_message_text}": "",
    "pyrogram.types.Chat.{add_members,archive,ban_member,export_invite_link,"
    "get_member,join,leave,mark_unread,promote_member,set_description,set_photo,"
    "set_protected_content,set_title,unarchive,unban_member,unpin_all_messages}": "",
    "pyrogram.types.Chat.restrict_member": "pyrogram.types.Chat",
    "pyrogram.types.ChatJoinRequest.{approve,decline}": "",
    "pyrogram.types.InlineQuery.answer": "",
    "pyrogram.types.Message.{click,copy,delete,download,forward,get_media_group,"
    "react,reply_chat_action,reply_media_group,retract_vote,unpin,vote}": "",
    "pyrogram.types.Message.{edit,edit_caption,edit_media,edit_reply_markup,"
    "edit_text,pin,reply,reply_animation,reply_audio,reply_cached_media,"
    "reply_contact,reply_document,reply_game,reply_inline_bot_result,"
    "reply_location,reply_photo,reply_poll,reply_sticker,reply_text,reply_venue,"
    "reply_video,reply_video_note,reply_voice}": "pyrogram.types.Message",
    "pyrogram.types.User.{archive,unarchive}": "",
    "telethon.TelegramClient.{catch_up,connect,delete_dialog,delete_messages,"
    "download_file,download_media,download_profile_photo,edit_2fa,edit_admin,"
    "edit_folder,edit_message,edit_permissions,end_takeout,forward_messages,"
    "get_admin_log,get_dialogs,get_drafts,get_entity,get_input_entity,get_me,"
    "get_messages,get_participants,get_permissions,get_profile_photos,get_stats,"
    "inline_query,is_bot,is_user_authorized,kick_participant,log_out,pin_message,"
    "qr_login,send_code_request,send_file,send_read_acknowledge,"
    "set_receive_updates,sign_in,sign_up,unpin_message,upload_file}": "",
    "telethon.TelegramClient.send_message": "telethon.tl.custom.Message",
    "telethon.tl.custom.Message.{click,delete,download_media,edit,forward_to,"
    "get_buttons,get_chat,get_input_chat,get_input_sender,get_reply_message,"
    "get_sender,mark_read,pin,reply,respond,unpin}": "",
    "telethon.tl.custom.Dialog.{archive,delete,send_message}": "",
}

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "pyrogram.Client.{get_chat_history,get_discussion_replies,search_global,"
    "search_messages}": "iterable[pyrogram.types.Message]",
    "telethon.TelegramClient.iter_dialogs": "iterable[telethon.tl.custom.Dialog]",
    "telethon.TelegramClient.iter_messages": "iterable[telethon.tl.custom.Message]",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "pyrogram.types.CallbackQuery.message": "pyrogram.types.Message",
    "pyrogram.types.{CallbackQuery,InlineQuery,Message}.from_user": (
        "pyrogram.types.User"
    ),
    "pyrogram.types.{ChatJoinRequest,Message}.chat": "pyrogram.types.Chat",
    "pyrogram.types.Message.reply_to_message": "pyrogram.types.Message",
}
