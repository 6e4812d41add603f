"""The coroutine functions of discord.py.

Source: the library itself; each is an ``async def``.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "discord.abc.Messageable.{fetch_message,send}": "discord.Message",
    "discord.abc.GuildChannel.{clone,delete,invites,move,set_permissions}": "",
    "discord.abc.GuildChannel.create_invite": "discord.Invite",
    "discord.TextChannel.create_thread": "discord.Thread",
    "discord.TextChannel.create_webhook": "discord.Webhook",
    "discord.TextChannel.{delete_messages,follow,purge,webhooks}": "",
    "discord.TextChannel.edit": "discord.TextChannel",
    "discord.VoiceChannel.connect": "discord.VoiceClient",
    "discord.VoiceChannel.create_webhook": "discord.Webhook",
    "discord.VoiceChannel.{delete_messages,purge,send_sound,webhooks}": "",
    "discord.VoiceChannel.edit": "discord.VoiceChannel",
    "discord.ForumChannel.{create_tag,create_thread,create_webhook,webhooks}": "",
    "discord.ForumChannel.edit": "discord.ForumChannel",
    "discord.CategoryChannel.{create_forum,create_stage_channel}": "",
    "discord.CategoryChannel.edit": "discord.CategoryChannel",
    "discord.CategoryChannel.create_text_channel": "discord.TextChannel",
    "discord.CategoryChannel.create_voice_channel": "discord.VoiceChannel",
    "discord.Thread.{add_tags,add_user,delete,delete_messages,edit,fetch_member,"
    "fetch_members,join,leave,purge,remove_tags,remove_user}": "",
    "discord.PartialMessage.{add_reaction,clear_reaction,clear_reactions,delete,edit,"
    "pin,publish,remove_reaction,unpin}": "",
    "discord.PartialMessage.{end_poll,fetch}": "discord.Message",
    "discord.PartialMessage.fetch_thread": "discord.Thread",
    "discord.PartialMessage.create_thread": "discord.Thread",
    "discord.PartialMessage.reply": "discord.Message",
    "discord.Message.{add_files,remove_attachments}": "discord.Message",
    "discord.Member.{add_roles,ban,edit,kick,move_to,remove_roles,request_to_speak,"
    "timeout,unban}": "",
    "discord.Member.create_dm": "discord.DMChannel",
    "discord.User.create_dm": "discord.DMChannel",
    "discord.Guild.{active_threads,ban,bulk_ban,change_voice_state,chunk,"
    "create_automod_rule,create_forum,create_integration,create_scheduled_event,"
    "create_template,delete_emoji,delete_sticker,edit,edit_role_positions,edit_widget,"
    "estimate_pruned_members,fetch_automod_rules,fetch_ban,fetch_channel,"
    "fetch_channels,fetch_emojis,fetch_roles,fetch_scheduled_events,fetch_stickers,"
    "integrations,invites,kick,leave,prune_members,query_members,templates,unban,"
    "webhooks,widget}": "",
    "discord.Guild.{create_category,create_category_channel}": (
        "discord.CategoryChannel"
    ),
    "discord.Guild.{create_custom_emoji,fetch_emoji}": "discord.Emoji",
    "discord.Guild.create_stage_channel": "discord.StageChannel",
    "discord.Guild.{create_sticker,fetch_sticker}": "discord.GuildSticker",
    "discord.Guild.{edit_welcome_screen,welcome_screen}": "discord.WelcomeScreen",
    "discord.Guild.fetch_automod_rule": "discord.AutoModRule",
    "discord.Guild.fetch_role": "discord.Role",
    "discord.Guild.fetch_scheduled_event": "discord.ScheduledEvent",
    "discord.Guild.vanity_invite": "discord.Invite",
    "discord.Guild.create_role": "discord.Role",
    "discord.Guild.create_text_channel": "discord.TextChannel",
    "discord.Guild.create_voice_channel": "discord.VoiceChannel",
    "discord.Guild.fetch_member": "discord.Member",
    "discord.Client.application_info": "discord.AppInfo",
    "discord.Client.{change_presence,close,fetch_application_emojis,fetch_channel,"
    "fetch_guild_preview,fetch_premium_sticker_pack,fetch_premium_sticker_packs,"
    "fetch_sticker,fetch_template,fetch_widget,start,wait_until_ready}": "",
    "discord.Client.{create_application_emoji,fetch_application_emoji}": (
        "discord.Emoji"
    ),
    "discord.Client.{delete_invite,fetch_invite}": "discord.Invite",
    "discord.Client.fetch_stage_instance": "discord.StageInstance",
    "discord.Client.create_dm": "discord.DMChannel",
    "discord.Client.fetch_guild": "discord.Guild",
    "discord.Client.fetch_user": "discord.User",
    "discord.Client.fetch_webhook": "discord.Webhook",
    "discord.Client.{connect,login}": "",
    "discord.Interaction.{delete_original_response,edit_original_response,translate}": (
        ""
    ),
    "discord.Interaction.original_response": "discord.InteractionMessage",
    "discord.InteractionResponse.{autocomplete,defer,edit_message,pong,send_message,"
    "send_modal}": "",
    "discord.Webhook.{delete,delete_message,edit_message,fetch_message}": "",
    "discord.Webhook.fetch": "discord.Webhook",
    "discord.Webhook.edit": "discord.Webhook",
    "discord.Webhook.send": "discord.WebhookMessage",
    "discord.VoiceClient.{connect,disconnect,move_to}": "",
    "discord.Role.{delete,move}": "",
    "discord.Role.edit": "discord.Role",
    "discord.Reaction.{clear,remove}": "",
    "discord.Invite.delete": "",
    "discord.ext.commands.Context.{defer,from_interaction,invoke,reinvoke,send_help}": (
        ""
    ),
    "discord.ext.commands.Context.reply": "discord.Message",
    "discord.ext.commands.Bot.{add_cog,get_context,is_owner,load_extension,"
    "process_commands,reload_extension,remove_cog,unload_extension}": "",
    "discord.app_commands.CommandTree.{fetch_command,fetch_commands,sync}": "",
    "discord.AppInfo.edit": "discord.AppInfo",
    "discord.Asset.{read,save,to_file}": "",
    "discord.Attachment.{read,save,to_file}": "",
    "discord.AutoModRule.{delete,edit}": "",
    "discord.Client.{create_entitlement,fetch_entitlement,fetch_skus,"
    "fetch_soundboard_default_sounds}": "",
    "discord.ClientUser.edit": "discord.ClientUser",
    "discord.Emoji.{delete,edit,read,save,to_file}": "",
    "discord.FFmpegOpusAudio.{from_probe,probe}": "",
    "discord.Guild.{create_soundboard_sound,edit_onboarding,fetch_soundboard_sounds,"
    "onboarding,role_member_counts}": "",
    "discord.Guild.fetch_soundboard_sound": "discord.SoundboardSound",
    "discord.GuildSticker.{delete,read,save,to_file}": "",
    "discord.GuildSticker.edit": "discord.GuildSticker",
    "discord.Integration.delete": "",
    "discord.InteractionResponse.launch_activity": "",
    "discord.Member.fetch_voice": "",
    "discord.PartialMessage.forward": "",
    "discord.Poll.end": "",
    "discord.ScheduledEvent.{cancel,end,start}": "discord.ScheduledEvent",
    "discord.ScheduledEvent.{delete,edit}": "",
    "discord.SoundboardSound.{delete,edit,read,save,to_file}": "",
    "discord.StageChannel.{connect,create_instance,create_webhook,delete_messages,"
    "purge,webhooks}": "",
    "discord.StageChannel.edit": "discord.StageChannel",
    "discord.StageChannel.fetch_instance": "discord.StageInstance",
    "discord.StageInstance.{delete,edit}": "",
    "discord.Sticker.{read,save,to_file}": "",
    "discord.WelcomeScreen.edit": "",
    "discord.ext.commands.Bot.{can_run,get_prefix,invoke}": "",
    "discord.app_commands.AppCommand.{delete,fetch_permissions}": "",
    "discord.app_commands.AppCommand.edit": "discord.app_commands.AppCommand",
    "discord.app_commands.CommandTree.set_translator": "",
    "discord.ui.View.wait": "",
    "discord.ui.Modal.wait": "",
    "discord.ui.LayoutView.wait": "",
}
