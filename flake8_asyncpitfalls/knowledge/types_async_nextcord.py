"""The types of nextcord, which is akin to discord.py.

The tables have the meaning that ``types_asyncio`` describes. Source: the libraries
themselves, their signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "nextcord.Asset.{replace,with_format,with_size,with_static_format}": (
        "nextcord.Asset"
    ),
    "nextcord.Client.get_emoji": "nextcord.Emoji",
    "nextcord.Client.get_guild": "nextcord.Guild",
    "nextcord.Client.get_interaction": "nextcord.Interaction",
    "nextcord.Client.get_partial_messageable": "nextcord.PartialMessageable",
    "nextcord.{Client,Guild}.get_scheduled_event": "nextcord.ScheduledEvent",
    "nextcord.{Client,Guild}.get_stage_instance": "nextcord.StageInstance",
    "nextcord.Client.get_sticker": "nextcord.GuildSticker",
    "nextcord.Client.get_user": "nextcord.User",
    "nextcord.Client.parse_mentions": "list[nextcord.User]",
    "nextcord.{DMChannel,PartialMessageable,TextChannel,Thread}.get_partial_message": (
        "nextcord.PartialMessage"
    ),
    "nextcord.{ForumChannel,Guild,TextChannel}.get_thread": "nextcord.Thread",
    "nextcord.Guild.get_channel": "nextcord.abc.GuildChannel",
    "nextcord.Guild.{get_member,get_member_named}": "nextcord.Member",
    "nextcord.{Guild,Member}.get_role": "nextcord.Role",
    "nextcord.Guild.parse_channel_mentions": "list[nextcord.abc.GuildChannel]",
    "nextcord.Guild.parse_mentions": "list[nextcord.abc.Messageable]",
    "nextcord.Guild.parse_role_mentions": "list[nextcord.Role]",
    "nextcord.Invite.{from_gateway,from_incomplete}": "nextcord.Invite",
    "nextcord.PartialEmoji.{from_default_reaction,from_dict,from_str,with_state}": (
        "nextcord.PartialEmoji"
    ),
    "nextcord.ScheduledEvent.get_user": "nextcord.ScheduledEventUser",
    "nextcord.ScheduledEventUser.from_id": "nextcord.ScheduledEventUser",
    "nextcord.Webhook.{from_state,from_url,partial}": "nextcord.Webhook",
    "nextcord.ext.commands.{AutoShardedBot,Bot}.{get_cog,remove_cog}": (
        "nextcord.ext.commands.Cog"
    ),
    "nextcord.ext.commands.Group.copy": "nextcord.ext.commands.Group",
    "nextcord.abc.Messageable.history": "iterable[nextcord.Message]",
    "nextcord.Client.fetch_guilds": "iterable[nextcord.Guild]",
    "nextcord.Guild.fetch_members": "iterable[nextcord.Member]",
    "nextcord.{ForumChannel,TextChannel}.archived_threads": "iterable[nextcord.Thread]",
    "nextcord.Reaction.users": "iterable[nextcord.abc.Messageable]",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "nextcord.{Activity,CustomActivity,RawReactionActionEvent,"
    "RawReactionClearEmojiEvent}.emoji": "nextcord.PartialEmoji",
    "nextcord.AvatarDecoration.asset": "nextcord.Asset",
    "nextcord.BaseCommandOption.parent_cog": "nextcord.ClientCog",
    "nextcord.{CategoryChannel,Guild}.stage_channels": "list[nextcord.StageChannel]",
    "nextcord.{CategoryChannel,Guild}.text_channels": "list[nextcord.TextChannel]",
    "nextcord.{CategoryChannel,Guild}.voice_channels": "list[nextcord.VoiceChannel]",
    "nextcord.{Client,RawBulkMessageDeleteEvent}.cached_messages": (
        "list[nextcord.Message]"
    ),
    "nextcord.Client.emojis": "list[nextcord.Emoji]",
    "nextcord.Client.guilds": "list[nextcord.Guild]",
    "nextcord.{Client,VoiceClient}.loop": "asyncio.AbstractEventLoop",
    "nextcord.Client.private_channels": "list[nextcord.abc.PrivateChannel]",
    "nextcord.{Client,Guild}.scheduled_events": "list[nextcord.ScheduledEvent]",
    "nextcord.Client.stickers": "list[nextcord.GuildSticker]",
    "nextcord.{Client,VoiceClient}.user": "nextcord.ClientUser",
    "nextcord.Client.users": "list[nextcord.User]",
    "nextcord.Client.voice_clients": "list[nextcord.VoiceProtocol]",
    "nextcord.{ClientUser,User}.{avatar,banner,default_avatar,display_avatar}": (
        "nextcord.Asset"
    ),
    "nextcord.{ClientUser,User}.avatar_decoration": "nextcord.AvatarDecoration",
    "nextcord.DMChannel.recipient": "nextcord.User",
    "nextcord.{Emoji,GuildSticker,Interaction,Member,PartialMessage,"
    "RawMemberRemoveEvent,Role,ScheduledEvent,StageChannel,VoiceChannel,VoiceClient,"
    "Webhook}.guild": "nextcord.Guild",
    "nextcord.{Emoji,Guild,Member}.roles": "list[nextcord.Role]",
    "nextcord.{Emoji,GuildSticker,RawMemberRemoveEvent,ScheduledEventUser,Webhook}."
    "user": "nextcord.User",
    "nextcord.ForumChannel.default_reaction": "nextcord.PartialEmoji",
    "nextcord.{ForumChannel,TextChannel,Thread,VoiceChannel}.last_message": (
        "nextcord.Message"
    ),
    "nextcord.{ForumChannel,Role,TextChannel,VoiceChannel}.members": (
        "list[nextcord.Member]"
    ),
    "nextcord.{ForumChannel,Guild,TextChannel}.threads": "list[nextcord.Thread]",
    "nextcord.GroupChannel.icon": "nextcord.Asset",
    "nextcord.GroupChannel.recipients": "list[nextcord.User]",
    "nextcord.Guild.{banner,discovery_splash,icon,splash}": "nextcord.Asset",
    "nextcord.Guild.{bots,humans,members,premium_subscribers}": "list[nextcord.Member]",
    "nextcord.Guild.categories": "list[nextcord.CategoryChannel]",
    "nextcord.Guild.channels": "list[nextcord.abc.GuildChannel]",
    "nextcord.Guild.{default_role,premium_subscriber_role,self_role}": "nextcord.Role",
    "nextcord.Guild.forum_channels": "list[nextcord.ForumChannel]",
    "nextcord.Guild.{me,owner}": "nextcord.Member",
    "nextcord.Guild.{public_updates_channel,rules_channel,safety_alerts_channel,"
    "system_channel}": "nextcord.TextChannel",
    "nextcord.Guild.stage_instances": "list[nextcord.StageInstance]",
    "nextcord.Guild.voice_client": "nextcord.VoiceProtocol",
    "nextcord.{Interaction,VoiceProtocol}.client": "nextcord.Client",
    "nextcord.Interaction.followup": "nextcord.Webhook",
    "nextcord.Interaction.message": "nextcord.Message",
    "nextcord.Interaction.response": "nextcord.InteractionResponse",
    "nextcord.Interaction.user": "nextcord.abc.Messageable",
    "nextcord.InteractionResponded.interaction": "nextcord.Interaction",
    "nextcord.Invite.{inviter,target_user}": "nextcord.User",
    "nextcord.Member.{display_avatar,display_banner,guild_avatar,guild_banner}": (
        "nextcord.Asset"
    ),
    "nextcord.Member.top_role": "nextcord.Role",
    "nextcord.{Message,MessageSnapshot}.attachments": "list[nextcord.Attachment]",
    "nextcord.Message.channel_mentions": "list[nextcord.abc.GuildChannel]",
    "nextcord.Message.interaction_metadata": "nextcord.MessageInteractionMetadata",
    "nextcord.Message.snapshots": "list[nextcord.MessageSnapshot]",
    "nextcord.{Message,ThreadMember}.thread": "nextcord.Thread",
    "nextcord.MessageInteractionMetadata.{cached_interacted_message,"
    "cached_original_response_message}": "nextcord.Message",
    "nextcord.MessageInteractionMetadata.triggering_interaction_metadata": (
        "nextcord.MessageInteractionMetadata"
    ),
    "nextcord.MessageSnapshot.mentions": "list[nextcord.User]",
    "nextcord.{RawMessageDeleteEvent,RawMessageUpdateEvent}.cached_message": (
        "nextcord.Message"
    ),
    "nextcord.{RawReactionActionEvent,RawTypingEvent,ScheduledEventUser,ThreadMember}."
    "member": "nextcord.Member",
    "nextcord.ScheduledEvent.channel": "nextcord.abc.GuildChannel",
    "nextcord.ScheduledEvent.creator": "nextcord.User",
    "nextcord.ScheduledEvent.image": "nextcord.Asset",
    "nextcord.ScheduledEvent.users": "list[nextcord.ScheduledEventUser]",
    "nextcord.ScheduledEventUser.event": "nextcord.ScheduledEvent",
    "nextcord.{StageChannel,Thread,VoiceChannel}.category": "nextcord.CategoryChannel",
    "nextcord.{StageChannel,VoiceChannel}.changed_roles": "list[nextcord.Role]",
    "nextcord.StageChannel.instance": "nextcord.StageInstance",
    "nextcord.StageChannel.{listeners,members,moderators,requesting_to_speak,"
    "speakers}": "list[nextcord.Member]",
    "nextcord.StageInstance.channel": "nextcord.StageChannel",
    "nextcord.StageInstance.scheduled_event": "nextcord.ScheduledEvent",
    "nextcord.Thread.members": "list[nextcord.ThreadMember]",
    "nextcord.Thread.owner": "nextcord.Member",
    "nextcord.Thread.parent": "nextcord.abc.GuildChannel",
    "nextcord.User.dm_channel": "nextcord.DMChannel",
    "nextcord.User.mutual_guilds": "list[nextcord.Guild]",
    "nextcord.VoiceProtocol.channel": "nextcord.abc.Connectable",
    "nextcord.Webhook.avatar": "nextcord.Asset",
    "nextcord.Webhook.channel": "nextcord.TextChannel",
    "nextcord.abc.GuildChannel.category": "nextcord.CategoryChannel",
    "nextcord.abc.GuildChannel.changed_roles": "list[nextcord.Role]",
    "nextcord.abc.GuildChannel.guild": "nextcord.Guild",
    "nextcord.abc.PrivateChannel.me": "nextcord.ClientUser",
    "nextcord.ext.commands.Context.author": "nextcord.abc.Messageable",
    "nextcord.ext.commands.{Context,Group}.cog": "nextcord.ext.commands.Cog",
    "nextcord.ext.commands.Context.guild": "nextcord.Guild",
    "nextcord.ext.commands.Context.message": "nextcord.Message",
    "nextcord.ext.commands.Context.voice_client": "nextcord.VoiceProtocol",
    "nextcord.ext.commands.Group.parents": "list[nextcord.ext.commands.Group]",
    "nextcord.ext.commands.Group.root_parent": "nextcord.ext.commands.Group",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "nextcord.AutoShardedClient": ("nextcord.Client",),
    "nextcord.{CategoryChannel,ForumChannel}": ("nextcord.abc.GuildChannel",),
    "nextcord.{DMChannel,GroupChannel}": (
        "nextcord.abc.Messageable",
        "nextcord.abc.PrivateChannel",
    ),
    "nextcord.GuildSticker": ("nextcord.Sticker",),
    "nextcord.{InteractionMessage,WebhookMessage}": ("nextcord.Message",),
    "nextcord.{Member,PartialMessageable,Thread,User}": ("nextcord.abc.Messageable",),
    "nextcord.SlashCommandOption": ("nextcord.BaseCommandOption",),
    "nextcord.{StageChannel,VoiceChannel}": (
        "nextcord.abc.Connectable",
        "nextcord.abc.Messageable",
    ),
    "nextcord.TextChannel": ("nextcord.abc.Messageable", "nextcord.abc.GuildChannel"),
    "nextcord.VoiceClient": ("nextcord.VoiceProtocol",),
    "nextcord.ext.commands.AutoShardedBot": ("nextcord.AutoShardedClient",),
    "nextcord.ext.commands.Bot": ("nextcord.Client",),
    "nextcord.ext.commands.Cog": ("nextcord.ClientCog",),
    "nextcord.ext.commands.Context": ("nextcord.abc.Messageable",),
}

#: Other public names of an object, or of a module, and the name the tables use.
ALIASES: Dict[str, str] = {
    "nextcord.{activity,application_command,asset,channel,client,emoji,errors,guild,"
    "interactions,invite,member,message,partial_emoji,raw_models,role,scheduled_events,"
    "shard,stage_instance,sticker,threads,user,voice_client}": "nextcord",
    "nextcord.webhook.async_": "nextcord",
    "nextcord.abc.GuildSticker": "nextcord.GuildSticker",
    "nextcord.abc.Invite": "nextcord.Invite",
    "nextcord.abc.PartialEmoji": "nextcord.PartialEmoji",
    "nextcord.abc.Role": "nextcord.Role",
    "nextcord.abc.VoiceClient": "nextcord.VoiceClient",
    "nextcord.abc.VoiceProtocol": "nextcord.VoiceProtocol",
}
