"""The coroutine functions of libraries for chat bots; discord.py has its own table.

Source: the libraries themselves; each is an ``async def``.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    # python-telegram-bot
    "telegram.Bot.{add_sticker_to_set,answer_callback_query,answer_inline_query,"
    "answer_pre_checkout_query,answer_shipping_query,approve_chat_join_request,"
    "ban_chat_member,ban_chat_sender_chat,close,close_forum_topic,"
    "close_general_forum_topic,copy_message,copy_messages,create_chat_invite_link,"
    "create_chat_subscription_invite_link,create_forum_topic,create_invoice_link,"
    "create_new_sticker_set,decline_chat_join_request,delete_all_message_reactions,"
    "delete_chat_photo,delete_chat_sticker_set,delete_forum_topic,delete_message,"
    "delete_message_reaction,delete_messages,delete_my_commands,"
    "delete_sticker_from_set,delete_sticker_set,delete_webhook,"
    "edit_chat_invite_link,edit_chat_subscription_invite_link,edit_forum_topic,"
    "edit_general_forum_topic,edit_message_caption,edit_message_live_location,"
    "edit_message_media,edit_message_reply_markup,edit_message_text,"
    "export_chat_invite_link,forward_message,forward_messages,"
    "get_chat_administrators,get_chat_member_count,get_chat_menu_button,"
    "get_custom_emoji_stickers,get_forum_topic_icon_stickers,get_game_high_scores,"
    "get_my_commands,get_my_default_administrator_rights,get_my_description,"
    "get_my_name,get_my_short_description,get_sticker_set,get_updates,"
    "get_user_chat_boosts,get_user_personal_chat_messages,get_user_profile_audios,"
    "get_user_profile_photos,get_webhook_info,hide_general_forum_topic,initialize,"
    "leave_chat,log_out,pin_chat_message,promote_chat_member,"
    "remove_chat_verification,remove_my_profile_photo,remove_user_verification,"
    "reopen_forum_topic,reopen_general_forum_topic,replace_sticker_in_set,"
    "restrict_chat_member,revoke_chat_invite_link,save_prepared_inline_message,"
    "save_prepared_keyboard_button,send_animation,send_audio,send_chat_action,"
    "send_contact,send_dice,send_document,send_game,send_invoice,send_live_photo,"
    "send_location,send_media_group,send_message_draft,send_photo,send_poll,"
    "send_sticker,send_venue,send_video,send_video_note,send_voice,"
    "set_chat_administrator_custom_title,set_chat_description,set_chat_member_tag,"
    "set_chat_menu_button,set_chat_permissions,set_chat_photo,set_chat_sticker_set,"
    "set_chat_title,set_custom_emoji_sticker_set_thumbnail,set_game_score,"
    "set_message_reaction,set_my_commands,set_my_default_administrator_rights,"
    "set_my_description,set_my_name,set_my_profile_photo,set_my_short_description,"
    "set_passport_data_errors,set_sticker_emoji_list,set_sticker_keywords,"
    "set_sticker_mask_position,set_sticker_position_in_set,"
    "set_sticker_set_thumbnail,set_sticker_set_title,set_user_emoji_status,"
    "set_webhook,shutdown,stop_message_live_location,stop_poll,unban_chat_member,"
    "unban_chat_sender_chat,unhide_general_forum_topic,unpin_all_chat_messages,"
    "unpin_all_forum_topic_messages,unpin_all_general_forum_topic_messages,"
    "unpin_chat_message,upload_sticker_file,verify_chat,verify_user}": "",
    "telegram.Bot.get_chat": "telegram.ChatFullInfo",
    "telegram.Bot.get_chat_member": "telegram.ChatMember",
    "telegram.Bot.get_file": "telegram.File",
    "telegram.Bot.get_me": "telegram.User",
    "telegram.Bot.send_message": "telegram.Message",
    "telegram.Message.{close_forum_topic,copy,delete,delete_forum_topic,"
    "delete_reaction,edit_caption,edit_forum_topic,edit_live_location,edit_media,"
    "edit_reply_markup,edit_text,forward,get_game_high_scores,pin,reopen_forum_topic,"
    "reply_animation,reply_audio,reply_chat_action,reply_contact,reply_copy,reply_dice,"
    "reply_document,reply_html,reply_invoice,reply_live_photo,reply_location,"
    "reply_markdown,reply_markdown_v2,reply_media_group,reply_poll,reply_sticker,"
    "reply_text_draft,reply_venue,reply_video,reply_video_note,reply_voice,"
    "set_game_score,set_reaction,stop_live_location,stop_poll,unpin,"
    "unpin_all_forum_topic_messages}": "",
    "telegram.Message.reply_game": "telegram.Message",
    "telegram.Message.{reply_photo,reply_text}": "telegram.Message",
    "telegram.CallbackQuery.{answer,copy_message,delete_message,"
    "edit_message_caption,edit_message_live_location,edit_message_media,"
    "edit_message_reply_markup,edit_message_text,get_game_high_scores,pin_message,"
    "set_game_score,stop_message_live_location,unpin_message}": "",
    "telegram.Chat.{approve_join_request,ban_chat,ban_member,ban_sender_chat,"
    "close_forum_topic,close_general_forum_topic,copy_message,copy_messages,"
    "create_forum_topic,create_invite_link,create_subscription_invite_link,"
    "decline_join_request,delete_all_reactions,delete_forum_topic,delete_message,"
    "delete_messages,delete_photo,delete_reaction,edit_forum_topic,"
    "edit_general_forum_topic,edit_invite_link,edit_subscription_invite_link,"
    "export_invite_link,forward_from,forward_messages_from,forward_messages_to,"
    "forward_to,get_administrators,get_member,get_member_count,get_menu_button,"
    "get_user_chat_boosts,hide_general_forum_topic,leave,pin_message,promote_member,"
    "remove_verification,reopen_forum_topic,reopen_general_forum_topic,"
    "restrict_member,revoke_invite_link,send_action,send_animation,send_audio,"
    "send_chat_action,send_contact,send_copies,send_copy,send_dice,send_document,"
    "send_game,send_invoice,send_live_photo,send_location,send_media_group,"
    "send_message_draft,send_photo,send_poll,send_sticker,send_venue,send_video,"
    "send_video_note,send_voice,set_administrator_custom_title,set_chat_member_tag,"
    "set_description,set_menu_button,set_message_reaction,set_permissions,set_photo,"
    "set_title,unban_chat,unban_member,unban_sender_chat,unhide_general_forum_topic,"
    "unpin_all_forum_topic_messages,unpin_all_general_forum_topic_messages,"
    "unpin_all_messages,unpin_message,verify}": "",
    "telegram.Chat.send_message": "telegram.Message",
    "telegram.User.{approve_join_request,copy_message,copy_messages,"
    "decline_join_request,delete_all_reactions,delete_message,delete_messages,"
    "delete_reaction,forward_from,forward_messages_from,forward_messages_to,"
    "forward_to,get_chat_boosts,get_menu_button,get_personal_chat_messages,"
    "get_profile_audios,get_profile_photos,pin_message,remove_verification,"
    "replace_token,send_action,send_animation,send_audio,send_chat_action,"
    "send_contact,send_copies,send_copy,send_dice,send_document,send_game,"
    "send_invoice,send_live_photo,send_location,send_media_group,send_message_draft,"
    "send_photo,send_poll,send_sticker,send_venue,send_video,send_video_note,"
    "send_voice,set_chat_member_tag,set_menu_button,unpin_all_messages,"
    "unpin_message,verify}": "",
    "telegram.User.send_message": "telegram.Message",
    "telegram.InlineQuery.answer": "",
    "telegram.File.{download_as_bytearray,download_to_drive,download_to_memory}": "",
    "telegram.ext.Application.{initialize,process_update,shutdown,start,stop}": "",
    "telegram.ext.Updater.{initialize,shutdown,start_polling,start_webhook,stop}": "",
    # aiogram
    "aiogram.Bot.{add_sticker_to_set,answer_callback_query,"
    "answer_chat_join_request_query,answer_inline_query,answer_pre_checkout_query,"
    "answer_shipping_query,approve_chat_join_request,ban_chat_member,"
    "ban_chat_sender_chat,close,close_forum_topic,close_general_forum_topic,"
    "copy_message,copy_messages,create_chat_invite_link,"
    "create_chat_subscription_invite_link,create_forum_topic,create_invoice_link,"
    "create_new_sticker_set,decline_chat_join_request,delete_all_message_reactions,"
    "delete_chat_photo,delete_chat_sticker_set,delete_forum_topic,delete_message,"
    "delete_message_reaction,delete_messages,delete_my_commands,"
    "delete_sticker_from_set,delete_sticker_set,delete_webhook,download,download_file,"
    "edit_chat_invite_link,edit_chat_subscription_invite_link,edit_forum_topic,"
    "edit_general_forum_topic,edit_message_caption,edit_message_live_location,"
    "edit_message_media,edit_message_reply_markup,edit_message_text,"
    "export_chat_invite_link,forward_messages,get_chat,get_chat_administrators,"
    "get_chat_member,get_chat_member_count,get_chat_menu_button,"
    "get_custom_emoji_stickers,get_file,get_forum_topic_icon_stickers,"
    "get_game_high_scores,get_me,get_my_commands,get_my_default_administrator_rights,"
    "get_my_description,get_my_name,get_my_short_description,get_sticker_set,"
    "get_updates,get_user_chat_boosts,get_user_personal_chat_messages,"
    "get_user_profile_audios,get_user_profile_photos,get_webhook_info,"
    "hide_general_forum_topic,leave_chat,log_out,me,pin_chat_message,"
    "promote_chat_member,remove_chat_verification,remove_my_profile_photo,"
    "remove_user_verification,reopen_forum_topic,reopen_general_forum_topic,"
    "replace_sticker_in_set,restrict_chat_member,revoke_chat_invite_link,"
    "save_prepared_inline_message,save_prepared_keyboard_button,send_chat_action,"
    "send_chat_join_request_web_app,send_media_group,send_message_draft,"
    "set_chat_administrator_custom_title,set_chat_description,set_chat_member_tag,"
    "set_chat_menu_button,set_chat_permissions,set_chat_photo,set_chat_sticker_set,"
    "set_chat_title,set_custom_emoji_sticker_set_thumbnail,set_game_score,"
    "set_message_reaction,set_my_commands,set_my_default_administrator_rights,"
    "set_my_description,set_my_name,set_my_profile_photo,set_my_short_description,"
    "set_passport_data_errors,set_sticker_emoji_list,set_sticker_keywords,"
    "set_sticker_mask_position,set_sticker_position_in_set,set_sticker_set_thumbnail,"
    "set_sticker_set_title,set_user_emoji_status,set_webhook,"
    "stop_message_live_location,stop_poll,unban_chat_member,unban_chat_sender_chat,"
    "unhide_general_forum_topic,unpin_all_chat_messages,unpin_all_forum_topic_messages,"
    "unpin_all_general_forum_topic_messages,unpin_chat_message,upload_sticker_file,"
    "verify_chat,verify_user}": "",
    "aiogram.Bot.{forward_message,send_animation,send_audio,send_contact,send_dice,"
    "send_document,send_game,send_invoice,send_live_photo,send_location,send_message,"
    "send_photo,send_poll,send_sticker,send_venue,send_video,send_video_note,"
    "send_voice}": "aiogram.types.Message",
    "aiogram.Dispatcher.{feed_raw_update,feed_update,start_polling,stop_polling}": "",
    "aiogram.fsm.context.FSMContext.{clear,get_data,get_state,get_value,set_data,"
    "set_state,update_data}": "",
    # The older spelling of python-telegram-bot
    "telegram.Bot.{copyMessage,forwardMessage,sendAnimation,sendAudio,sendContact,"
    "sendDice,sendDocument,sendLocation,sendPhoto,sendPoll,sendSticker,sendVideo,"
    "sendVideoNote,sendVoice,sendMessage}": "telegram.Message",
    "telegram.Bot.getFile": "telegram.File",
    "telegram.Bot.getMe": "telegram.User",
    "telegram.Bot.{answerCallbackQuery,answerInlineQuery,banChatMember,"
    "createChatInviteLink,deleteMessage,deleteWebhook,editMessageCaption,"
    "editMessageMedia,editMessageReplyMarkup,editMessageText,getChat,"
    "getChatAdministrators,getChatMember,getUpdates,getUserProfilePhotos,"
    "getWebhookInfo,leaveChat,pinChatMessage,promoteChatMember,restrictChatMember,"
    "sendChatAction,sendMediaGroup,setChatPermissions,setMyCommands,setWebhook,"
    "stopPoll,unbanChatMember,unpinChatMessage}": "",
    # More of both
    "telegram.ext.Application.update_persistence": "",
    "telegram.ext.JobQueue.{start,stop}": "",
    "telegram.ext.Job.run": "",
    "aiogram.Bot.{answer_guest_query,answer_web_app_query,approve_suggested_post,"
    "convert_gift_to_stars,decline_suggested_post,delete_business_messages,"
    "delete_ephemeral_message,delete_story,edit_ephemeral_message_caption,"
    "edit_ephemeral_message_media,edit_ephemeral_message_reply_markup,"
    "edit_ephemeral_message_text,edit_story,edit_user_star_subscription,"
    "get_available_gifts,get_business_account_gifts,get_business_account_star_balance,"
    "get_business_connection,get_chat_gifts,get_managed_bot_access_settings,"
    "get_managed_bot_token,get_my_star_balance,get_star_transactions,get_user_gifts,"
    "gift_premium_subscription,post_story,read_business_message,refund_star_payment,"
    "remove_business_account_profile_photo,replace_managed_bot_token,repost_story,"
    "send_gift,send_rich_message_draft,set_business_account_bio,"
    "set_business_account_gift_settings,set_business_account_name,"
    "set_business_account_profile_photo,set_business_account_username,"
    "set_managed_bot_access_settings,transfer_business_account_stars,transfer_gift,"
    "upgrade_gift}": "",
    "aiogram.Bot.{edit_message_checklist,send_checklist,send_paid_media,"
    "send_rich_message}": "aiogram.types.Message",
    "aiogram.Dispatcher.{emit_shutdown,emit_startup,feed_webhook_update}": "",
    "aiogram.fsm.storage.base.BaseStorage.{close,get_data,get_state,get_value,"
    "set_data,set_state,update_data}": "",
    "aiogram.client.session.base.BaseSession.close": "",
}
