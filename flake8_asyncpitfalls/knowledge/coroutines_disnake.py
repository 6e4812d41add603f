"""The coroutine functions of disnake, which is akin to discord.py.

Source: the libraries themselves; each is an ``async def``.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "disnake.{Asset,Attachment,PartialEmoji,Sticker}.{read,save,to_file}": "",
    "disnake.AutoShardedClient.{launch_shard,launch_shards}": "",
    "disnake.CategoryChannel.{clone,edit}": "disnake.CategoryChannel",
    "disnake.{CategoryChannel,Guild}.create_forum_channel": "disnake.ForumChannel",
    "disnake.{CategoryChannel,Guild}.create_media_channel": "disnake.MediaChannel",
    "disnake.{CategoryChannel,Guild}.create_stage_channel": "disnake.StageChannel",
    "disnake.{CategoryChannel,Guild}.create_text_channel": "disnake.TextChannel",
    "disnake.{CategoryChannel,Guild}.create_voice_channel": "disnake.VoiceChannel",
    "disnake.Client.{application_info,before_identify_hook,"
    "bulk_fetch_command_permissions,bulk_overwrite_global_commands,"
    "bulk_overwrite_guild_commands,change_presence,close,connect,create_entitlement,"
    "create_global_command,create_guild_command,delete_global_command,"
    "delete_guild_command,delete_invite,edit_global_command,edit_guild_command,"
    "edit_role_connection_metadata,fetch_channel,fetch_command_permissions,"
    "fetch_default_soundboard_sounds,fetch_entitlement,fetch_global_command,"
    "fetch_global_commands,fetch_guild_command,fetch_guild_commands,"
    "fetch_guild_preview,fetch_role_connection_metadata,fetch_sticker,"
    "fetch_sticker_pack,fetch_sticker_packs,fetch_template,fetch_voice_regions,"
    "fetch_widget,login,skus,start,wait_until_first_connect,wait_until_ready}": "",
    "disnake.Client.{create_application_emoji,fetch_application_emoji}": (
        "disnake.Emoji"
    ),
    "disnake.{Client,User}.create_dm": "disnake.DMChannel",
    "disnake.Client.{create_guild,fetch_guild}": "disnake.Guild",
    "disnake.Client.fetch_application_emojis": "list[disnake.Emoji]",
    "disnake.Client.fetch_invite": "disnake.Invite",
    "disnake.Client.fetch_stage_instance": "disnake.StageInstance",
    "disnake.Client.{fetch_user,get_or_fetch_user,getch_user}": "disnake.User",
    "disnake.Client.fetch_webhook": "disnake.Webhook",
    "disnake.ClientUser.edit": "disnake.ClientUser",
    "disnake.Emoji.{delete,read,save,to_file}": "",
    "disnake.Emoji.edit": "disnake.Emoji",
    "disnake.ForumChannel.{clone,edit}": "disnake.ForumChannel",
    "disnake.{ForumChannel,MediaChannel}.{create_thread,trigger_typing}": "",
    "disnake.{ForumChannel,MediaChannel,StageChannel,VoiceChannel}.create_webhook": (
        "disnake.Webhook"
    ),
    "disnake.{ForumChannel,Guild,MediaChannel,StageChannel,TextChannel,VoiceChannel}."
    "webhooks": "list[disnake.Webhook]",
    "disnake.GroupChannel.leave": "",
    "disnake.Guild.active_threads": "list[disnake.Thread]",
    "disnake.Guild.{ban,bulk_ban,bulk_fetch_command_permissions,change_voice_state,"
    "create_automod_rule,create_soundboard_sound,create_template,delete,delete_emoji,"
    "delete_sticker,edit_mfa_level,edit_widget,estimate_pruned_members,"
    "fetch_automod_rule,fetch_automod_rules,fetch_ban,fetch_channel,"
    "fetch_command_permissions,fetch_role_member_counts,fetch_soundboard_sound,"
    "fetch_soundboard_sounds,fetch_voice_regions,fetch_voice_state,integrations,kick,"
    "leave,onboarding,prune_members,templates,unban,widget,widget_settings}": "",
    "disnake.Guild.{chunk,get_or_fetch_members,getch_members,query_members,"
    "search_members}": "list[disnake.Member]",
    "disnake.Guild.{create_category,create_category_channel}": (
        "disnake.CategoryChannel"
    ),
    "disnake.Guild.{create_custom_emoji,fetch_emoji}": "disnake.Emoji",
    "disnake.Guild.{create_role,fetch_role}": "disnake.Role",
    "disnake.Guild.{create_scheduled_event,fetch_scheduled_event}": (
        "disnake.GuildScheduledEvent"
    ),
    "disnake.Guild.{create_sticker,fetch_sticker}": "disnake.GuildSticker",
    "disnake.Guild.edit": "disnake.Guild",
    "disnake.Guild.{edit_role_positions,fetch_roles}": "list[disnake.Role]",
    "disnake.Guild.{edit_welcome_screen,welcome_screen}": "disnake.WelcomeScreen",
    "disnake.Guild.fetch_channels": "list[disnake.abc.GuildChannel]",
    "disnake.Guild.fetch_emojis": "list[disnake.Emoji]",
    "disnake.Guild.{fetch_member,get_or_fetch_member,getch_member,timeout}": (
        "disnake.Member"
    ),
    "disnake.Guild.fetch_scheduled_events": "list[disnake.GuildScheduledEvent]",
    "disnake.Guild.fetch_stickers": "list[disnake.GuildSticker]",
    "disnake.{Guild,StageChannel,VoiceChannel}.invites": "list[disnake.Invite]",
    "disnake.Guild.vanity_invite": "disnake.Invite",
    "disnake.GuildScheduledEvent.{cancel,edit,end,start}": (
        "disnake.GuildScheduledEvent"
    ),
    "disnake.{GuildScheduledEvent,GuildSticker,Invite,Role}.delete": "",
    "disnake.GuildSticker.edit": "disnake.GuildSticker",
    "disnake.Interaction.{delete_original_message,delete_original_response,send}": "",
    "disnake.Interaction.{edit_original_message,edit_original_response,"
    "original_message,original_response}": "disnake.InteractionMessage",
    "disnake.InteractionResponse.{autocomplete,defer,edit_message,pong,send_message,"
    "send_modal}": "",
    "disnake.MediaChannel.{clone,edit}": "disnake.MediaChannel",
    "disnake.Member.{add_roles,ban,create_dm,kick,move_to,remove_roles,"
    "request_to_speak,unban}": "",
    "disnake.Member.{edit,timeout}": "disnake.Member",
    "disnake.{Message,PartialMessage}.{add_reaction,clear_reaction,clear_reactions,"
    "delete,pin,publish,remove_reaction,unpin}": "",
    "disnake.{Message,TextChannel}.create_thread": "disnake.Thread",
    "disnake.Message.{edit,forward,reply}": "disnake.Message",
    "disnake.PartialMessage.{edit,fetch,forward,reply}": "disnake.Message",
    "disnake.Role.edit": "disnake.Role",
    "disnake.StageChannel.{clone,edit}": "disnake.StageChannel",
    "disnake.StageChannel.{create_instance,fetch_instance}": "disnake.StageInstance",
    "disnake.{StageChannel,VoiceChannel}.create_invite": "disnake.Invite",
    "disnake.StageChannel.{delete,delete_messages,move,set_permissions}": "",
    "disnake.{StageChannel,TextChannel,Thread,VoiceChannel}.purge": (
        "list[disnake.Message]"
    ),
    "disnake.StageInstance.{delete,edit}": "",
    "disnake.TextChannel.{clone,edit}": "disnake.TextChannel",
    "disnake.TextChannel.{create_webhook,follow}": "disnake.Webhook",
    "disnake.TextChannel.delete_messages": "",
    "disnake.Thread.{add_tags,add_user,delete,delete_messages,join,leave,remove_tags,"
    "remove_user}": "",
    "disnake.Thread.edit": "disnake.Thread",
    "disnake.Thread.fetch_member": "disnake.ThreadMember",
    "disnake.Thread.fetch_members": "list[disnake.ThreadMember]",
    "disnake.VoiceChannel.{clone,edit}": "disnake.VoiceChannel",
    "disnake.VoiceChannel.{delete,delete_messages,move,send_soundboard_sound,"
    "set_permissions}": "",
    "disnake.VoiceClient.{connect_websocket,move_to,poll_voice_ws,potential_reconnect,"
    "voice_connect,voice_disconnect}": "",
    "disnake.VoiceProtocol.{connect,disconnect}": "",
    "disnake.Webhook.{delete,delete_message}": "",
    "disnake.Webhook.{edit,fetch}": "disnake.Webhook",
    "disnake.Webhook.{edit_message,fetch_message,send}": "disnake.WebhookMessage",
    "disnake.WebhookMessage.edit": "disnake.WebhookMessage",
    "disnake.WelcomeScreen.edit": "disnake.WelcomeScreen",
    "disnake.abc.Connectable.connect": "disnake.VoiceProtocol",
    "disnake.abc.GuildChannel.clone": "disnake.abc.GuildChannel",
    "disnake.abc.GuildChannel.create_invite": "disnake.Invite",
    "disnake.abc.GuildChannel.{delete,move,set_permissions}": "",
    "disnake.abc.GuildChannel.invites": "list[disnake.Invite]",
    "disnake.abc.Messageable.fetch_message": "disnake.Message",
    "disnake.abc.Messageable.{send,trigger_typing}": "",
    "disnake.ext.commands.{AutoShardedBot,Bot}.{application_command_can_run,"
    "process_app_command_autocompletion,process_application_commands}": "",
    "disnake.ext.commands.{AutoShardedInteractionBot,InteractionBot}."
    "{application_command_can_run,is_owner,process_app_command_autocompletion,"
    "process_application_commands}": "",
    "disnake.ext.commands.BotBase.{can_run,close,get_prefix,invoke,is_owner,login,"
    "process_commands}": "",
    "disnake.ext.commands.BotBase.get_context": "disnake.ext.commands.Context",
    "disnake.ext.commands.Cog.{cog_after_invoke,cog_after_message_command_invoke,"
    "cog_after_slash_command_invoke,cog_after_user_command_invoke,cog_before_invoke,"
    "cog_before_message_command_invoke,cog_before_slash_command_invoke,"
    "cog_before_user_command_invoke,cog_command_error,cog_load,"
    "cog_message_command_error,cog_slash_command_error,cog_user_command_error}": "",
    "disnake.ext.commands.Context.{invoke,reinvoke,send_help}": "",
    "disnake.ext.commands.Context.reply": "disnake.Message",
    "disnake.ext.commands.Group.{__call__,call_after_hooks,call_before_hooks,can_run,"
    "dispatch_error,invoke,prepare,reinvoke,transform}": "",
    "disnake.ext.commands.clean_content.convert": "",
}
