"""The coroutine functions of hikari, another library for Discord.

Source: the library itself; each is an ``async def``.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "hikari.Attachment.{read,save}": "",
    "hikari.CommandInteraction.fetch_command": "",
    "hikari.ExecutableWebhook.{delete_message,edit_message,execute,fetch_message}": "",
    "hikari.GatewayBot.{close,join,request_channel_info,request_guild_members,start,"
    "update_presence,update_voice_state,wait_for}": "",
    "hikari.Guild.fetch_afk_channel": "hikari.GuildVoiceChannel",
    "hikari.Guild.fetch_owner": "hikari.Member",
    "hikari.Guild.{fetch_public_updates_channel,fetch_rules_channel,"
    "fetch_system_channel}": "hikari.GuildTextChannel",
    "hikari.Guild.fetch_widget_channel": "hikari.GuildChannel",
    "hikari.GuildChannel.edit": "hikari.PartialChannel",
    "hikari.GuildChannel.fetch_guild": "hikari.PartialGuild",
    "hikari.IncomingWebhook.{delete,fetch_channel}": "",
    "hikari.IncomingWebhook.{edit,fetch_self}": "hikari.IncomingWebhook",
    "hikari.LazyIterator.{collect,count,for_each,last,next,sort}": "",
    "hikari.Member.{add_role,ban,fetch_roles,kick,remove_role,unban}": "",
    "hikari.Member.{edit,fetch_self}": "hikari.Member",
    "hikari.MessageResponseMixin.{create_initial_response,delete_initial_response}": "",
    "hikari.MessageResponseMixin.{edit_initial_response,fetch_initial_response}": (
        "hikari.Message"
    ),
    "hikari.ModalResponseMixin.create_modal_response": "",
    "hikari.OwnUser.fetch_self": "hikari.OwnUser",
    "hikari.PartialChannel.delete": "hikari.PartialChannel",
    "hikari.PartialGuild.{ban,create_category,create_forum_channel,create_news_channel,"
    "create_stage_channel,create_sticker,delete_sticker,edit_sticker,fetch_emoji,"
    "fetch_emojis,fetch_roles,fetch_sticker,fetch_stickers,kick,set_incident_actions,"
    "unban}": "",
    "hikari.PartialGuild.create_text_channel": "hikari.GuildTextChannel",
    "hikari.PartialGuild.create_voice_channel": "hikari.GuildVoiceChannel",
    "hikari.PartialGuild.delete_channel": "hikari.GuildChannel",
    "hikari.PartialGuild.{edit,fetch_self}": "hikari.RESTGuild",
    "hikari.PartialInteraction.fetch_guild": "hikari.RESTGuild",
    "hikari.PartialMessage.{add_reaction,delete,fetch_channel,remove_all_reactions,"
    "remove_reaction}": "",
    "hikari.PartialMessage.{edit,respond}": "hikari.Message",
    "hikari.PartialUser.fetch_dm_channel": "hikari.DMChannel",
    "hikari.PartialUser.fetch_self": "hikari.User",
    "hikari.PartialUser.send": "hikari.Message",
    "hikari.PermissibleGuildChannel.{edit_overwrite,remove_overwrite}": "",
    "hikari.RESTApp.{close,start}": "",
    "hikari.RESTBot.{close,join,start}": "",
    "hikari.ShardAware.{request_channel_info,request_guild_members,update_presence,"
    "update_voice_state}": "",
    "hikari.TextableChannel.{delete_messages,fetch_message,pin_message,send,"
    "unpin_message}": "",
    "hikari.api.RESTClient.{add_reaction,add_recipient_to_group_dm,add_role_to_member,"
    "add_thread_member,authorize_access_token,authorize_client_credentials_token,"
    "ban_member,ban_user,begin_guild_prune,bulk_ban_users,close,consume_entitlement,"
    "create_application_emoji,create_auto_mod_rule,create_autocomplete_response,"
    "create_context_menu_command,create_dm_channel,create_emoji,create_external_event,"
    "create_forum_post,create_group_dm_channel,create_guild_category,"
    "create_guild_forum_channel,create_guild_media_channel,create_guild_news_channel,"
    "create_guild_stage_channel,create_guild_text_channel,create_guild_voice_channel,"
    "create_interaction_response,create_interaction_voice_message_response,"
    "create_invite,create_message,create_message_thread,create_modal_response,"
    "create_role,create_slash_command,create_stage_event,create_stage_instance,"
    "create_sticker,create_template,create_test_entitlement,create_thread,"
    "create_voice_event,create_voice_message,crosspost_message,delete_all_reactions,"
    "delete_all_reactions_for_emoji,delete_application_command,"
    "delete_application_emoji,delete_auto_mod_rule,delete_channel,delete_emoji,"
    "delete_guild,delete_interaction_response,delete_invite,delete_message,"
    "delete_messages,delete_my_reaction,delete_permission_overwrite,delete_reaction,"
    "delete_role,delete_scheduled_event,delete_stage_instance,delete_sticker,"
    "delete_template,delete_test_entitlement,delete_webhook,delete_webhook_message,"
    "edit_application,edit_application_command,edit_application_emoji,"
    "edit_auto_mod_rule,edit_channel,edit_emoji,edit_guild_onboarding,"
    "edit_interaction_response,edit_interaction_voice_message_response,edit_message,"
    "edit_my_user,edit_my_voice_state,edit_permission_overwrite,edit_role,"
    "edit_scheduled_event,edit_stage_instance,edit_sticker,edit_template,"
    "edit_voice_state,edit_webhook,edit_webhook_message,edit_welcome_screen,"
    "edit_widget,end_poll,estimate_guild_prune_count,execute_webhook,"
    "execute_webhook_voice_message,fetch_active_threads,fetch_activity_instance,"
    "fetch_application,fetch_application_command,fetch_application_command_permissions,"
    "fetch_application_commands,fetch_application_emoji,fetch_application_emojis,"
    "fetch_application_guild_commands_permissions,"
    "fetch_application_role_connection_metadata_records,fetch_authorization,"
    "fetch_auto_mod_rule,fetch_auto_mod_rules,fetch_available_sticker_packs,fetch_ban,"
    "fetch_channel,fetch_channel_invites,fetch_channel_webhooks,fetch_emoji,"
    "fetch_entitlement,fetch_entitlements,fetch_gateway_bot_info,fetch_gateway_url,"
    "fetch_guild_channels,fetch_guild_emojis,fetch_guild_invites,"
    "fetch_guild_onboarding,fetch_guild_preview,fetch_guild_sticker,"
    "fetch_guild_stickers,fetch_guild_templates,fetch_guild_voice_regions,"
    "fetch_guild_webhooks,fetch_integrations,fetch_interaction_response,fetch_invite,"
    "fetch_message,fetch_my_connections,fetch_my_user,"
    "fetch_my_user_application_role_connection,fetch_my_voice_state,fetch_poll_voters,"
    "fetch_role,fetch_role_member_counts,fetch_roles,fetch_scheduled_event,"
    "fetch_scheduled_events,fetch_skus,fetch_stage_instance,fetch_sticker,"
    "fetch_sticker_pack,fetch_template,fetch_thread_member,fetch_user,fetch_vanity_url,"
    "fetch_voice_regions,fetch_voice_state,fetch_webhook,fetch_webhook_message,"
    "fetch_welcome_screen,fetch_widget,follow_channel,forward_message,join_thread,"
    "kick_member,kick_user,leave_guild,leave_thread,pin_message,refresh_access_token,"
    "remove_recipient_from_group_dm,remove_role_from_member,remove_thread_member,"
    "reposition_roles,revoke_access_token,search_messages,"
    "set_application_command_permissions,set_application_commands,"
    "set_application_role_connection_metadata_records,set_guild_incident_actions,"
    "set_my_user_application_role_connection,set_voice_channel_status,"
    "sync_guild_template,unban_member,unban_user,unpin_message}": "",
    "hikari.api.RESTClient.{add_user_to_guild,edit_member,edit_my_member,fetch_member,"
    "fetch_my_member}": "hikari.Member",
    "hikari.api.RESTClient.create_webhook": "hikari.IncomingWebhook",
    "hikari.api.RESTClient.{edit_guild,fetch_guild}": "hikari.RESTGuild",
    "hikari.api.RESTClient.search_members": "list[hikari.Member]",
    "hikari.api.VoiceComponent.{close,connect_to,disconnect,disconnect_all}": "",
}
