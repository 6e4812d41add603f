"""The coroutine functions of nextcord, which is akin to discord.py.

Source: the libraries themselves; each is an ``async def``.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "nextcord.{Asset,Attachment,PartialEmoji,Sticker}.{read,save,to_file}": "",
    "nextcord.AutoShardedClient.{launch_shard,launch_shards}": "",
    "nextcord.CategoryChannel.{clone,edit}": "nextcord.CategoryChannel",
    "nextcord.{CategoryChannel,Guild}.create_forum_channel": "nextcord.ForumChannel",
    "nextcord.{CategoryChannel,Guild}.create_stage_channel": "nextcord.StageChannel",
    "nextcord.{CategoryChannel,Guild}.create_text_channel": "nextcord.TextChannel",
    "nextcord.{CategoryChannel,Guild}.create_voice_channel": "nextcord.VoiceChannel",
    "nextcord.Client.{application_info,before_identify_hook,change_presence,clear,"
    "close,connect,delete_application_commands,delete_invite,"
    "discover_application_commands,fetch_channel,fetch_guild_preview,"
    "fetch_premium_sticker_packs,fetch_sticker,fetch_template,fetch_widget,login,"
    "process_application_commands,register_application_commands,"
    "register_new_application_commands,start,sync_all_application_commands,"
    "sync_application_commands,wait_until_ready}": "",
    "nextcord.Client.{create_application_emoji,fetch_application_emoji}": (
        "nextcord.Emoji"
    ),
    "nextcord.{Client,User}.create_dm": "nextcord.DMChannel",
    "nextcord.Client.{create_guild,fetch_guild}": "nextcord.Guild",
    "nextcord.Client.fetch_application_emojis": "list[nextcord.Emoji]",
    "nextcord.Client.fetch_invite": "nextcord.Invite",
    "nextcord.Client.fetch_stage_instance": "nextcord.StageInstance",
    "nextcord.Client.fetch_user": "nextcord.User",
    "nextcord.Client.fetch_webhook": "nextcord.Webhook",
    "nextcord.ClientCog.{cog_application_command_after_invoke,"
    "cog_application_command_before_invoke,cog_application_command_error}": "",
    "nextcord.ClientUser.edit": "nextcord.ClientUser",
    "nextcord.{DMChannel,GroupChannel}.pins": "list[nextcord.Message]",
    "nextcord.Emoji.{delete,read,save,to_file}": "",
    "nextcord.Emoji.edit": "nextcord.Emoji",
    "nextcord.{ForumChannel,Message,TextChannel}.create_thread": "nextcord.Thread",
    "nextcord.{ForumChannel,VoiceChannel}.create_webhook": "nextcord.Webhook",
    "nextcord.ForumChannel.edit": "nextcord.ForumChannel",
    "nextcord.{ForumChannel,Guild,StageChannel,TextChannel,VoiceChannel}.webhooks": (
        "list[nextcord.Webhook]"
    ),
    "nextcord.GroupChannel.leave": "",
    "nextcord.Guild.active_threads": "list[nextcord.Thread]",
    "nextcord.Guild.{associate_application_commands,auto_moderation_rules,ban,bulk_ban,"
    "change_voice_state,create_auto_moderation_rule,create_integration,create_template,"
    "delete,delete_application_commands,delete_emoji,delete_sticker,"
    "delete_unknown_application_commands,deploy_application_commands,edit_widget,"
    "estimate_pruned_members,fetch_auto_moderation_rule,fetch_ban,fetch_channel,"
    "integrations,kick,leave,prune_members,register_application_commands,"
    "register_new_application_commands,rollout_application_commands,"
    "sync_application_commands,templates,unban,update_application_commands,widget}": "",
    "nextcord.Guild.{chunk,query_members}": "list[nextcord.Member]",
    "nextcord.Guild.{create_category,create_category_channel}": (
        "nextcord.CategoryChannel"
    ),
    "nextcord.Guild.{create_custom_emoji,fetch_emoji}": "nextcord.Emoji",
    "nextcord.Guild.{create_role,fetch_role}": "nextcord.Role",
    "nextcord.Guild.{create_scheduled_event,fetch_scheduled_event}": (
        "nextcord.ScheduledEvent"
    ),
    "nextcord.Guild.{create_sticker,fetch_sticker}": "nextcord.GuildSticker",
    "nextcord.Guild.edit": "nextcord.Guild",
    "nextcord.Guild.{edit_role_positions,fetch_roles}": "list[nextcord.Role]",
    "nextcord.Guild.fetch_channels": "list[nextcord.abc.GuildChannel]",
    "nextcord.Guild.fetch_emojis": "list[nextcord.Emoji]",
    "nextcord.{Guild,ThreadMember}.fetch_member": "nextcord.Member",
    "nextcord.Guild.fetch_stickers": "list[nextcord.GuildSticker]",
    "nextcord.{Guild,StageChannel,VoiceChannel}.invites": "list[nextcord.Invite]",
    "nextcord.Guild.vanity_invite": "nextcord.Invite",
    "nextcord.{GuildSticker,Invite,Role,ScheduledEvent}.delete": "",
    "nextcord.GuildSticker.edit": "nextcord.GuildSticker",
    "nextcord.Interaction.{delete_original_message,send}": "",
    "nextcord.Interaction.edit": "nextcord.Message",
    "nextcord.Interaction.{edit_original_message,original_message}": (
        "nextcord.InteractionMessage"
    ),
    "nextcord.InteractionMessage.edit": "nextcord.InteractionMessage",
    "nextcord.InteractionResponse.{defer,pong,send_autocomplete,send_message,"
    "send_modal}": "",
    "nextcord.InteractionResponse.edit_message": "nextcord.Message",
    "nextcord.Member.{add_roles,ban,create_dm,disconnect,kick,move_to,remove_roles,"
    "request_to_speak,timeout,unban}": "",
    "nextcord.Member.edit": "nextcord.Member",
    "nextcord.Mentionable.convert": "",
    "nextcord.{Message,PartialMessage}.{add_reaction,clear_reaction,clear_reactions,"
    "delete,pin,publish,remove_reaction,unpin}": "",
    "nextcord.Message.{edit,forward,reply}": "nextcord.Message",
    "nextcord.PartialMessage.{edit,fetch,reply}": "nextcord.Message",
    "nextcord.Role.edit": "nextcord.Role",
    "nextcord.ScheduledEvent.edit": "nextcord.ScheduledEvent",
    "nextcord.SlashApplicationSubcommand.{call,call_autocomplete,"
    "call_autocomplete_from_interaction,call_slash,can_run,get_slash_kwargs,"
    "invoke_callback,invoke_callback_with_hooks,invoke_error}": "",
    "nextcord.SlashCommandOption.{handle_value,invoke_autocomplete_callback}": "",
    "nextcord.StageChannel.{clone,edit}": "nextcord.StageChannel",
    "nextcord.StageChannel.{create_instance,fetch_instance}": "nextcord.StageInstance",
    "nextcord.{StageChannel,VoiceChannel}.create_invite": "nextcord.Invite",
    "nextcord.StageChannel.{delete,move,set_permissions}": "",
    "nextcord.StageInstance.{delete,edit}": "",
    "nextcord.TextChannel.{clone,edit}": "nextcord.TextChannel",
    "nextcord.TextChannel.{create_webhook,follow}": "nextcord.Webhook",
    "nextcord.TextChannel.delete_messages": "",
    "nextcord.{TextChannel,Thread}.{pins,purge}": "list[nextcord.Message]",
    "nextcord.Thread.{add_user,delete,delete_messages,join,leave,remove_user}": "",
    "nextcord.Thread.edit": "nextcord.Thread",
    "nextcord.Thread.fetch_members": "list[nextcord.ThreadMember]",
    "nextcord.VoiceChannel.{clone,edit}": "nextcord.VoiceChannel",
    "nextcord.VoiceChannel.{delete,delete_messages,move,set_permissions}": "",
    "nextcord.VoiceChannel.purge": "list[nextcord.Message]",
    "nextcord.VoiceClient.{connect_websocket,move_to,poll_voice_ws,potential_reconnect,"
    "voice_connect,voice_disconnect}": "",
    "nextcord.VoiceProtocol.{connect,disconnect}": "",
    "nextcord.Webhook.{delete,delete_message}": "",
    "nextcord.Webhook.{edit,fetch}": "nextcord.Webhook",
    "nextcord.Webhook.{edit_message,fetch_message,send}": "nextcord.WebhookMessage",
    "nextcord.WebhookMessage.edit": "nextcord.WebhookMessage",
    "nextcord.abc.Connectable.connect": "nextcord.VoiceProtocol",
    "nextcord.abc.GuildChannel.clone": "nextcord.abc.GuildChannel",
    "nextcord.abc.GuildChannel.create_invite": "nextcord.Invite",
    "nextcord.abc.GuildChannel.{delete,move,set_permissions}": "",
    "nextcord.abc.GuildChannel.invites": "list[nextcord.Invite]",
    "nextcord.abc.Messageable.{fetch_message,forward}": "nextcord.Message",
    "nextcord.abc.Messageable.{send,trigger_typing}": "",
    "nextcord.ext.commands.{AutoShardedBot,Bot}.{can_run,get_prefix,invoke,is_owner,"
    "process_commands,process_with_str}": "",
    "nextcord.ext.commands.{AutoShardedBot,Bot}.get_context": (
        "nextcord.ext.commands.Context"
    ),
    "nextcord.ext.commands.Cog.{cog_after_invoke,cog_before_invoke,"
    "cog_command_error}": "",
    "nextcord.ext.commands.Context.{invoke,reinvoke,send_help}": "",
    "nextcord.ext.commands.Context.reply": "nextcord.Message",
    "nextcord.ext.commands.Group.{__call__,call_after_hooks,call_before_hooks,can_run,"
    "dispatch_error,invoke,prepare,reinvoke,transform}": "",
    "nextcord.ext.commands.clean_content.convert": "",
}
