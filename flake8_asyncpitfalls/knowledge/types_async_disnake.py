"""The types of disnake, which is akin to discord.py.

The tables have the meaning that ``types_asyncio`` describes. Source: the libraries
themselves, their signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "disnake.Asset.{replace,with_format,with_size,with_static_format}": "disnake.Asset",
    "disnake.Client.get_emoji": "disnake.Emoji",
    "disnake.Client.get_guild": "disnake.Guild",
    "disnake.Client.get_message": "disnake.Message",
    "disnake.Client.get_partial_messageable": "disnake.PartialMessageable",
    "disnake.{Client,Guild}.get_stage_instance": "disnake.StageInstance",
    "disnake.Client.get_sticker": "disnake.GuildSticker",
    "disnake.Client.get_user": "disnake.User",
    "disnake.{DMChannel,GroupChannel,PartialMessageable,StageChannel,TextChannel,"
    "Thread,VoiceChannel}.get_partial_message": "disnake.PartialMessage",
    "disnake.{ForumChannel,Guild,MediaChannel,TextChannel}.get_thread": (
        "disnake.Thread"
    ),
    "disnake.Guild.get_channel": "disnake.abc.GuildChannel",
    "disnake.Guild.{get_member,get_member_named}": "disnake.Member",
    "disnake.{Guild,Member}.get_role": "disnake.Role",
    "disnake.Guild.get_scheduled_event": "disnake.GuildScheduledEvent",
    "disnake.Invite.{from_gateway,from_incomplete}": "disnake.Invite",
    "disnake.PartialEmoji.{from_dict,from_str,with_state}": "disnake.PartialEmoji",
    "disnake.Webhook.{from_state,from_url,partial}": "disnake.Webhook",
    "disnake.ext.commands.{AutoShardedInteractionBot,BotBase,InteractionBot}.{get_cog,"
    "remove_cog}": "disnake.ext.commands.Cog",
    "disnake.ext.commands.Group.copy": "disnake.ext.commands.Group",
    "disnake.abc.Messageable.history": "iterable[disnake.Message]",
    "disnake.Client.fetch_guilds": "iterable[disnake.Guild]",
    "disnake.Guild.fetch_members": "iterable[disnake.Member]",
    "disnake.{ForumChannel,TextChannel}.archived_threads": "iterable[disnake.Thread]",
    "disnake.Reaction.users": "iterable[disnake.abc.Messageable]",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "disnake.{Activity,CustomActivity,RawReactionActionEvent,"
    "RawReactionClearEmojiEvent,Role}.emoji": "disnake.PartialEmoji",
    "disnake.{CategoryChannel,Guild}.forum_channels": "list[disnake.ForumChannel]",
    "disnake.{CategoryChannel,Guild}.media_channels": "list[disnake.MediaChannel]",
    "disnake.{CategoryChannel,Guild}.stage_channels": "list[disnake.StageChannel]",
    "disnake.{CategoryChannel,Guild}.text_channels": "list[disnake.TextChannel]",
    "disnake.{CategoryChannel,Guild}.voice_channels": "list[disnake.VoiceChannel]",
    "disnake.{Client,RawBulkMessageDeleteEvent}.cached_messages": (
        "list[disnake.Message]"
    ),
    "disnake.Client.emojis": "list[disnake.Emoji]",
    "disnake.Client.guilds": "list[disnake.Guild]",
    "disnake.{Client,VoiceClient}.loop": "asyncio.AbstractEventLoop",
    "disnake.Client.private_channels": "list[disnake.abc.PrivateChannel]",
    "disnake.Client.stickers": "list[disnake.GuildSticker]",
    "disnake.{Client,VoiceClient}.user": "disnake.ClientUser",
    "disnake.Client.users": "list[disnake.User]",
    "disnake.Client.voice_clients": "list[disnake.VoiceProtocol]",
    "disnake.{ClientUser,User}.{avatar,avatar_decoration,banner,default_avatar,"
    "display_avatar}": "disnake.Asset",
    "disnake.{DMChannel,GroupChannel}.me": "disnake.ClientUser",
    "disnake.DMChannel.recipient": "disnake.User",
    "disnake.{Emoji,GuildScheduledEvent,GuildSticker,Interaction,Member,PartialMessage,"
    "Role,Thread,VoiceClient,Webhook}.guild": "disnake.Guild",
    "disnake.{Emoji,Guild,Member}.roles": "list[disnake.Role]",
    "disnake.{Emoji,GuildSticker,Webhook}.user": "disnake.User",
    "disnake.{ForumChannel,MediaChannel}.last_thread": "disnake.Thread",
    "disnake.{ForumChannel,MediaChannel,Role,TextChannel,VoiceChannel}.members": (
        "list[disnake.Member]"
    ),
    "disnake.{ForumChannel,Guild,MediaChannel,TextChannel}.threads": (
        "list[disnake.Thread]"
    ),
    "disnake.{GroupChannel,Role}.icon": "disnake.Asset",
    "disnake.GroupChannel.recipients": "list[disnake.User]",
    "disnake.Guild.afk_channel": "disnake.abc.Messageable",
    "disnake.Guild.{banner,discovery_splash,icon,splash}": "disnake.Asset",
    "disnake.Guild.categories": "list[disnake.CategoryChannel]",
    "disnake.Guild.channels": "list[disnake.abc.GuildChannel]",
    "disnake.Guild.{default_role,premium_subscriber_role,self_role}": "disnake.Role",
    "disnake.Guild.{me,owner}": "disnake.Member",
    "disnake.Guild.{members,premium_subscribers}": "list[disnake.Member]",
    "disnake.Guild.{public_updates_channel,rules_channel,safety_alerts_channel,"
    "system_channel}": "disnake.TextChannel",
    "disnake.Guild.scheduled_events": "list[disnake.GuildScheduledEvent]",
    "disnake.Guild.stage_instances": "list[disnake.StageInstance]",
    "disnake.Guild.voice_client": "disnake.VoiceProtocol",
    "disnake.{GuildScheduledEvent,Webhook}.channel": "disnake.abc.GuildChannel",
    "disnake.GuildScheduledEvent.creator": "disnake.User",
    "disnake.GuildScheduledEvent.image": "disnake.Asset",
    "disnake.Interaction.{author,user}": "disnake.abc.Messageable",
    "disnake.Interaction.{bot,client}": "disnake.Client",
    "disnake.Interaction.followup": "disnake.Webhook",
    "disnake.Interaction.response": "disnake.InteractionResponse",
    "disnake.InteractionMetadata.{target_user,user}": "disnake.User",
    "disnake.InteractionMetadata.triggering_interaction_metadata": (
        "disnake.InteractionMetadata"
    ),
    "disnake.{InteractionNotEditable,InteractionNotResponded,InteractionResponded,"
    "InteractionTimedOut}.interaction": "disnake.Interaction",
    "disnake.{Invite,StageInstance}.guild_scheduled_event": (
        "disnake.GuildScheduledEvent"
    ),
    "disnake.Invite.guild_welcome_screen": "disnake.WelcomeScreen",
    "disnake.Invite.{inviter,target_user}": "disnake.User",
    "disnake.Member.{display_avatar,display_avatar_decoration,guild_avatar,"
    "guild_avatar_decoration,guild_banner}": "disnake.Asset",
    "disnake.Member.top_role": "disnake.Role",
    "disnake.Message.attachments": "list[disnake.Attachment]",
    "disnake.Message.channel_mentions": "list[disnake.abc.GuildChannel]",
    "disnake.Message.interaction_metadata": "disnake.InteractionMetadata",
    "disnake.{Message,RawThreadDeleteEvent,RawThreadMemberRemoveEvent,ThreadMember}."
    "thread": "disnake.Thread",
    "disnake.{MessageInteraction,ModalInteraction}.message": "disnake.Message",
    "disnake.ModalChainNotSupported.interaction": "disnake.ModalInteraction",
    "disnake.RawGuildMemberRemoveEvent.user": "disnake.abc.Messageable",
    "disnake.{RawMessageDeleteEvent,RawMessageUpdateEvent}.cached_message": (
        "disnake.Message"
    ),
    "disnake.{RawReactionActionEvent,RawTypingEvent}.member": "disnake.Member",
    "disnake.RawThreadMemberRemoveEvent.cached_member": "disnake.ThreadMember",
    "disnake.RawVoiceChannelEffectEvent.cached_member": "disnake.Member",
    "disnake.{StageChannel,Thread,VoiceChannel}.category": "disnake.CategoryChannel",
    "disnake.{StageChannel,VoiceChannel}.changed_roles": "list[disnake.Role]",
    "disnake.StageChannel.instance": "disnake.StageInstance",
    "disnake.{StageChannel,TextChannel,Thread,VoiceChannel}.last_message": (
        "disnake.Message"
    ),
    "disnake.StageChannel.{listeners,members,moderators,requesting_to_speak,"
    "speakers}": "list[disnake.Member]",
    "disnake.StageInstance.channel": "disnake.StageChannel",
    "disnake.Thread.members": "list[disnake.ThreadMember]",
    "disnake.Thread.owner": "disnake.Member",
    "disnake.Thread.parent": "disnake.abc.GuildChannel",
    "disnake.User.dm_channel": "disnake.DMChannel",
    "disnake.User.mutual_guilds": "list[disnake.Guild]",
    "disnake.VoiceProtocol.channel": "disnake.abc.Connectable",
    "disnake.VoiceProtocol.client": "disnake.Client",
    "disnake.Webhook.avatar": "disnake.Asset",
    "disnake.abc.{Connectable,GuildChannel}.guild": "disnake.Guild",
    "disnake.abc.GuildChannel.category": "disnake.CategoryChannel",
    "disnake.abc.GuildChannel.changed_roles": "list[disnake.Role]",
    "disnake.abc.PrivateChannel.me": "disnake.ClientUser",
    "disnake.ext.commands.{AutoShardedInteractionBot,BotBase,InteractionBot}.owner": (
        "disnake.User"
    ),
    "disnake.ext.commands.Context.author": "disnake.abc.Messageable",
    "disnake.ext.commands.Context.cog": "disnake.ext.commands.Cog",
    "disnake.ext.commands.Context.guild": "disnake.Guild",
    "disnake.ext.commands.Context.message": "disnake.Message",
    "disnake.ext.commands.Context.voice_client": "disnake.VoiceProtocol",
    "disnake.ext.commands.Group.parents": "list[disnake.ext.commands.Group]",
    "disnake.ext.commands.Group.root_parent": "disnake.ext.commands.Group",
    "disnake.ext.commands.GuildContext.{author,me}": "disnake.Member",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "disnake.{ApplicationCommandInteraction,MessageInteraction,ModalInteraction}": (
        "disnake.Interaction",
    ),
    "disnake.AutoShardedClient": ("disnake.Client",),
    "disnake.{CategoryChannel,ForumChannel,MediaChannel}": (
        "disnake.abc.GuildChannel",
    ),
    "disnake.{DMChannel,GroupChannel,Member,PartialMessageable,Thread,User}": (
        "disnake.abc.Messageable",
    ),
    "disnake.GuildSticker": ("disnake.Sticker",),
    "disnake.{InteractionMessage,WebhookMessage}": ("disnake.Message",),
    "disnake.NewsChannel": ("disnake.TextChannel",),
    "disnake.{StageChannel,VoiceChannel}": (
        "disnake.abc.Messageable",
        "disnake.abc.Connectable",
    ),
    "disnake.TextChannel": ("disnake.abc.Messageable", "disnake.abc.GuildChannel"),
    "disnake.VoiceClient": ("disnake.VoiceProtocol",),
    "disnake.ext.commands.AutoShardedBot": (
        "disnake.ext.commands.BotBase",
        "disnake.AutoShardedClient",
    ),
    "disnake.ext.commands.AutoShardedInteractionBot": ("disnake.AutoShardedClient",),
    "disnake.ext.commands.Bot": ("disnake.ext.commands.BotBase", "disnake.Client"),
    "disnake.ext.commands.Context": ("disnake.abc.Messageable",),
    "disnake.ext.commands.GuildContext": ("disnake.ext.commands.Context",),
    "disnake.ext.commands.InteractionBot": ("disnake.Client",),
}

#: Other public names of an object, or of a module, and the name the tables use.
ALIASES: Dict[str, str] = {
    "disnake.{activity,asset,channel,client,emoji,errors,guild,guild_scheduled_event,"
    "invite,member,message,partial_emoji,raw_models,role,shard,stage_instance,sticker,"
    "threads,user,voice_client,welcome_screen}": "disnake",
    "disnake.interactions.{application_command,base,message,modal}": "disnake",
    "disnake.webhook.async_": "disnake",
    "disnake.AppCmdInter": "disnake.ApplicationCommandInteraction",
    "disnake.AppCommandInter": "disnake.ApplicationCommandInteraction",
    "disnake.CmdInter": "disnake.ApplicationCommandInteraction",
    "disnake.CmdInteraction": "disnake.ApplicationCommandInteraction",
    "disnake.CommandInter": "disnake.ApplicationCommandInteraction",
    "disnake.AppCommandInteraction": "disnake.ApplicationCommandInteraction",
    "disnake.CommandInteraction": "disnake.ApplicationCommandInteraction",
    "disnake.abc.GuildSticker": "disnake.GuildSticker",
    "disnake.abc.Invite": "disnake.Invite",
    "disnake.abc.PartialEmoji": "disnake.PartialEmoji",
    "disnake.abc.Role": "disnake.Role",
    "disnake.abc.VoiceClient": "disnake.VoiceClient",
    "disnake.abc.VoiceProtocol": "disnake.VoiceProtocol",
}
