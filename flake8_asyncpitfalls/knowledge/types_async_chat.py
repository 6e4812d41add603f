"""The types of libraries for chats and social networks.

The tables have the meaning that ``types_asyncio`` describes. Source: the libraries
themselves, their signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

_BOLT = "slack_bolt.async_app"
_SOCKET_MODE = "slack_bolt.adapter.socket_mode"

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "hikari.GatewayBot.dispatch": "asyncio.Future",
    "hikari.Guild.get_channel": "hikari.PermissibleGuildChannel",
    "hikari.Guild.{get_member,get_my_member}": "hikari.Member",
    "hikari.{GuildChannel,GuildMessageCreateEvent,PartialInteraction}.get_guild": (
        "hikari.GatewayGuild"
    ),
    "hikari.GuildMessageCreateEvent.get_channel": "hikari.TextableGuildChannel",
    "hikari.GuildMessageCreateEvent.get_member": "hikari.Member",
    "hikari.LazyIterator.{awaiting,chunk,enumerate,filter,flat_map,flatten,limit,map,"
    "reversed,skip,skip_until,skip_while,take_until,take_while}": "hikari.LazyIterator",
    "hikari.Member.get_guild": "hikari.Guild",
    "hikari.api.RESTClient.{fetch_audit_log,fetch_bans,fetch_members,fetch_my_guilds,"
    "fetch_scheduled_event_users}": "hikari.LazyIterator",
    "twitchio.Client.create_partialuser": "twitchio.PartialUser",
    "twitchio.Client.{fetch_clips,fetch_drop_entitlements,fetch_extension_transactions,"
    "fetch_stream_markers,fetch_streams,fetch_top_games,fetch_videos,search_categories,"
    "search_channels}": "twitchio.HTTPAsyncIterator",
    "twitchio.Conduit.fetch_shards": "twitchio.HTTPAsyncIterator",
    "twitchio.CustomReward.fetch_redemptions": "twitchio.HTTPAsyncIterator",
    "twitchio.CustomReward.get_image": "twitchio.Asset",
    "twitchio.PartialUser.{fetch_banned_user,fetch_block_list,fetch_blocked_terms,"
    "fetch_charity_donations,fetch_clips,fetch_extension_analytics,"
    "fetch_followed_streams,fetch_game_analytics,fetch_hype_train_events,"
    "fetch_moderated_channels,fetch_moderators,fetch_polls,fetch_predictions,"
    "fetch_stream_markers,fetch_stream_schedule,fetch_unban_requests,fetch_user_emotes,"
    "fetch_vips}": "twitchio.HTTPAsyncIterator",
    "twitchio.ext.commands.Mixin.remove_command": "twitchio.ext.commands.Command",
    "asyncpraw.models.ModmailConversation.parse": (
        "asyncpraw.models.ModmailConversation"
    ),
    "asyncpraw.models.Redditor.from_data": "asyncpraw.models.Redditor",
    "slixmpp.ClientXMPP.{get_roster,update_roster}": "asyncio.Future",
    "slixmpp.XMLStream.{connect,disconnect,reschedule_connection_attempt,wrap}": (
        "asyncio.Future"
    ),
    "vkbottle.ABCPolling.construct": "vkbottle.ABCPolling",
    "vkbottle.BotBlueprint.{construct,load}": "vkbottle.BotBlueprint",
    "vkbottle.BotPolling.construct": "vkbottle.BotPolling",
    "vkbottle.User.direct_auth_sync": "vkbottle.User",
    "vkbottle.bot.MessageMin.foreign_messages_model": "vkbottle.bot.MessageMin",
    "vkbottle.user.MessageMin.foreign_messages_model": "vkbottle.user.MessageMin",
    f"{_BOLT}.AsyncBoltContext.to_copyable": f"{_BOLT}.AsyncBoltContext",
    f"{_BOLT}.AsyncBoltRequest.to_copyable": f"{_BOLT}.AsyncBoltRequest",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "hikari.{ComponentInteraction,MessageCreateEvent,ModalInteraction}.message": (
        "hikari.Message"
    ),
    "hikari.DMChannel.recipient": "hikari.User",
    "hikari.{GuildMessageCreateEvent,Message}.member": "hikari.Member",
    "hikari.{Member,PartialInteraction}.user": "hikari.User",
    "hikari.Message.attachments": "list[hikari.Attachment]",
    "hikari.Message.referenced_message": "hikari.PartialMessage",
    "hikari.MessageCreateEvent.author": "hikari.User",
    "twitchio.{BaseChatMessage,CustomReward,Poll,Prediction}.broadcaster": (
        "twitchio.PartialUser"
    ),
    "twitchio.{ChannelInfo,Client,CustomRewardRedemption,Stream,Video}.user": (
        "twitchio.PartialUser"
    ),
    "twitchio.ChatMessage.chatter": "twitchio.Chatter",
    "twitchio.ChatMessage.mentions": "list[twitchio.PartialUser]",
    "twitchio.ChatMessage.source_broadcaster": "twitchio.PartialUser",
    "twitchio.Chatter.channel": "twitchio.PartialUser",
    "twitchio.Clip.{broadcaster,creator}": "twitchio.PartialUser",
    "twitchio.{Clip,Stream,Video}.thumbnail": "twitchio.Asset",
    "twitchio.CustomRewardRedemption.reward": "twitchio.CustomReward",
    "twitchio.PinnedMessage.{broadcaster,moderator,sender}": "twitchio.PartialUser",
    "twitchio.User.{offline_image,profile_image}": "twitchio.Asset",
    "twitchio.ext.commands.Bot.owner": "twitchio.User",
    "twitchio.ext.commands.Context.{author,broadcaster,channel,chatter,"
    "source_broadcaster}": "twitchio.PartialUser",
    "twitchio.ext.commands.Context.invoked_subcommand": "twitchio.ext.commands.Command",
    "twitchio.ext.commands.Context.message": "twitchio.ChatMessage",
    "asyncpraw.Reddit.auth": "asyncpraw.models.Auth",
    "asyncpraw.Reddit.drafts": "asyncpraw.models.DraftHelper",
    "asyncpraw.Reddit.inbox": "asyncpraw.models.Inbox",
    "asyncpraw.Reddit.live": "asyncpraw.models.LiveHelper",
    "asyncpraw.Reddit.multireddit": "asyncpraw.models.MultiredditHelper",
    "asyncpraw.Reddit.subreddit": "asyncpraw.models.SubredditHelper",
    "asyncpraw.Reddit.subreddits": "asyncpraw.models.Subreddits",
    "asyncpraw.Reddit.user": "asyncpraw.models.User",
    "asyncpraw.models.Collection.author": "asyncpraw.models.Redditor",
    "asyncpraw.models.MoreComments.submission": "asyncpraw.models.Submission",
    "slixmpp.XMLStream.disconnected": "asyncio.Future",
    "slixmpp.XMLStream.loop": "asyncio.AbstractEventLoop",
    "slixmpp.XMLStream.waiting_queue": "asyncio.Queue",
    "nio.AsyncClient.client_session": "aiohttp.ClientSession",
    "vkbottle.ABCAPI.api_instance": "vkbottle.ABCAPI",
    "vkbottle.ABCAPI.http_client": "vkbottle.ABCHTTPClient",
    "vkbottle.{ABCFramework,ABCPolling}.api": "vkbottle.ABCAPI",
    "vkbottle.ABCFramework.polling": "vkbottle.ABCPolling",
    "vkbottle.{Bot,User}.api": "vkbottle.API",
    "vkbottle.{Bot,BotBlueprint}.state_dispenser": "vkbottle.ABCStateDispenser",
    "vkbottle.bot.{MessageEventMin,MessageMin}.ctx_api": "vkbottle.ABCAPI",
    "vkbottle.user.MessageMin.ctx_api": "vkbottle.ABCAPI",
    f"{_SOCKET_MODE}.async_handler.AsyncSocketModeHandler.app": f"{_BOLT}.AsyncApp",
    f"{_BOLT}.AsyncBoltContext.ack": f"{_BOLT}.AsyncAck",
    f"{_BOLT}.{{AsyncBoltContext,AsyncSay,AsyncSetStatus,AsyncSetSuggestedPrompts,"
    "AsyncSetTitle}.client": "slack_sdk.web.async_client.AsyncWebClient",
    f"{_BOLT}.AsyncBoltContext.get_thread_context": f"{_BOLT}.AsyncGetThreadContext",
    f"{_BOLT}.AsyncBoltContext.respond": f"{_BOLT}.AsyncRespond",
    f"{_BOLT}.AsyncBoltContext.save_thread_context": f"{_BOLT}.AsyncSaveThreadContext",
    f"{_BOLT}.AsyncBoltContext.say": f"{_BOLT}.AsyncSay",
    f"{_BOLT}.AsyncBoltContext.set_status": f"{_BOLT}.AsyncSetStatus",
    f"{_BOLT}.AsyncBoltContext.set_suggested_prompts": (
        f"{_BOLT}.AsyncSetSuggestedPrompts"
    ),
    f"{_BOLT}.AsyncBoltContext.set_title": f"{_BOLT}.AsyncSetTitle",
    f"{_BOLT}.AsyncBoltRequest.context": f"{_BOLT}.AsyncBoltContext",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "hikari.CommandInteraction": (
        "hikari.PartialInteraction",
        "hikari.MessageResponseMixin",
        "hikari.ModalResponseMixin",
    ),
    "hikari.ComponentInteraction": (
        "hikari.MessageResponseMixin",
        "hikari.ModalResponseMixin",
    ),
    "hikari.DMChannel": ("hikari.PrivateChannel", "hikari.TextableChannel"),
    "hikari.{DMMessageCreateEvent,GuildMessageCreateEvent}": (
        "hikari.MessageCreateEvent",
    ),
    "hikari.{GatewayGuild,RESTGuild}": ("hikari.Guild",),
    "hikari.Guild": ("hikari.PartialGuild",),
    "hikari.{GuildChannel,PrivateChannel,TextableChannel}": ("hikari.PartialChannel",),
    "hikari.{GuildTextChannel,GuildVoiceChannel}": (
        "hikari.PermissibleGuildChannel",
        "hikari.TextableGuildChannel",
    ),
    "hikari.GuildThreadChannel": ("hikari.TextableGuildChannel",),
    "hikari.{IncomingWebhook,PartialInteraction}": ("hikari.ExecutableWebhook",),
    "hikari.{Member,OwnUser}": ("hikari.User",),
    "hikari.Message": ("hikari.PartialMessage",),
    "hikari.{MessageResponseMixin,ModalResponseMixin}": ("hikari.PartialInteraction",),
    "hikari.ModalInteraction": ("hikari.MessageResponseMixin",),
    "hikari.PermissibleGuildChannel": ("hikari.GuildChannel",),
    "hikari.TextableGuildChannel": ("hikari.GuildChannel", "hikari.TextableChannel"),
    "hikari.User": ("hikari.PartialUser",),
    "twitchio.AutoClient": ("twitchio.Client",),
    "twitchio.ChatMessage": ("twitchio.BaseChatMessage",),
    "twitchio.{Chatter,User}": ("twitchio.PartialUser",),
    "twitchio.ext.commands.AutoBot": (
        "twitchio.ext.commands.Bot",
        "twitchio.AutoClient",
    ),
    "twitchio.ext.commands.Bot": ("twitchio.ext.commands.Mixin", "twitchio.Client"),
    "slixmpp.BaseXMPP": ("slixmpp.XMLStream",),
    "slixmpp.{ClientXMPP,ComponentXMPP}": ("slixmpp.BaseXMPP",),
    "vkbottle.API": ("vkbottle.ABCAPI",),
    "vkbottle.AiohttpClient": ("vkbottle.ABCHTTPClient",),
    "vkbottle.{AudioUploader,DocUploader,PhotoUploader,VideoUploader}": (
        "vkbottle.BaseUploader",
    ),
    "vkbottle.{BaseFramework,BotBlueprint}": ("vkbottle.ABCFramework",),
    "vkbottle.BasePolling": ("vkbottle.ABCPolling",),
    "vkbottle.{Bot,User}": ("vkbottle.BaseFramework",),
    "vkbottle.BotPolling": ("vkbottle.BasePolling",),
    "vkbottle.BuiltinStateDispenser": ("vkbottle.ABCStateDispenser",),
    "vkbottle.{DocMessagesUploader,DocWallUploader,GraffitiUploader,"
    "VoiceMessageUploader}": ("vkbottle.DocUploader",),
    "vkbottle.{PhotoChatFaviconUploader,PhotoFaviconUploader,PhotoMarketUploader,"
    "PhotoMessageUploader,PhotoToAlbumUploader,PhotoWallUploader}": (
        "vkbottle.PhotoUploader",
    ),
    "vkbottle.SingleAiohttpClient": ("vkbottle.AiohttpClient",),
    f"{_SOCKET_MODE}.async_handler.AsyncSocketModeHandler": (
        f"{_SOCKET_MODE}.aiohttp.AsyncBaseSocketModeHandler",
    ),
}

#: Other public names of an object, or of a module, and the name the tables use.
ALIASES: Dict[str, str] = {
    "hikari.{channels,guilds,iterators,messages,traits,users,webhooks}": "hikari",
    "hikari.api.{rest,voice}": "hikari.api",
    "hikari.events.message_events": "hikari",
    "hikari.impl.{gateway_bot,rest_bot}": "hikari",
    "hikari.interactions.{base_interactions,command_interactions,"
    "component_interactions,modal_interactions}": "hikari",
    "hikari.impl.rest.RESTApp": "hikari.RESTApp",
    "twitchio.{assets,client,http,user}": "twitchio",
    "twitchio.models.{channel_points,channels,chat,clips,eventsub_,polls,predictions,"
    "streams,videos}": "twitchio",
    "asyncpraw.reddit": "asyncpraw",
    "asyncpraw.models.{auth,helpers,inbox,subreddits,user}": "asyncpraw.models",
    "slixmpp.{basexmpp,clientxmpp,componentxmpp}": "slixmpp",
    "slixmpp.xmlstream.xmlstream": "slixmpp",
    "nio.client.async_client": "nio",
    "vkbottle.api.{abc,api}": "vkbottle",
    "vkbottle.framework.{abc,base}": "vkbottle",
    "vkbottle.http.{abc,aiohttp}": "vkbottle",
    "vkbottle.polling.{abc,bot_polling}": "vkbottle",
    "vkbottle.tools.auth": "vkbottle",
    "vkbottle.bot.Bot": "vkbottle.Bot",
    "vkbottle.bot.Blueprint": "vkbottle.BotBlueprint",
    "vkbottle.bot.BotBlueprint": "vkbottle.BotBlueprint",
    "vkbottle.bot.Message": "vkbottle.bot.MessageMin",
    "vkbottle.bot.MessageEvent": "vkbottle.bot.MessageEventMin",
    "vkbottle.polling.base.BasePolling": "vkbottle.BasePolling",
    "vkbottle.user.User": "vkbottle.User",
    "vkbottle.user.Message": "vkbottle.user.MessageMin",
    "linebot.{async_api,async_http_client}": "linebot",
    "slack_bolt.app.async_app": _BOLT,
    "slack_bolt.context.async_context": _BOLT,
    "slack_bolt.request.async_request": _BOLT,
    f"{_SOCKET_MODE}.aiohttp.AsyncSocketModeHandler": (
        f"{_SOCKET_MODE}.async_handler.AsyncSocketModeHandler"
    ),
    f"{_SOCKET_MODE}.aiohttp.AsyncApp": f"{_BOLT}.AsyncApp",
}
