"""The types of libraries for chat bots.

The tables have the meaning that ``types_asyncio`` describes. Source: the libraries
themselves, their signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "discord.Guild.get_member": "discord.Member",
    "discord.Client.get_user": "discord.User",
    "discord.Client.get_guild": "discord.Guild",
    "discord.Guild.get_role": "discord.Role",
    "discord.TextChannel.get_partial_message": "discord.PartialMessage",
    "discord.Webhook.{from_url,partial}": "discord.Webhook",
    "discord.Client.get_emoji": "discord.Emoji",
    "discord.Client.get_stage_instance": "discord.StageInstance",
    "discord.Guild.get_emoji": "discord.Emoji",
    "discord.Guild.get_member_named": "discord.Member",
    "discord.Guild.get_scheduled_event": "discord.ScheduledEvent",
    "discord.Guild.get_stage_instance": "discord.StageInstance",
    "discord.{ForumChannel,Guild,TextChannel}.get_thread": "discord.Thread",
    "discord.abc.Messageable.history": "iterable[discord.Message]",
    "discord.Client.fetch_guilds": "iterable[discord.Guild]",
    "discord.Guild.fetch_members": "iterable[discord.Member]",
    "discord.{ForumChannel,TextChannel}.archived_threads": "iterable[discord.Thread]",
    # Members or users.
    "discord.{Reaction,ScheduledEvent}.users": "iterable[discord.abc.Messageable]",
    "telegram.ext.Application.builder": "telegram.ext.ApplicationBuilder",
    "telegram.ext.ApplicationBuilder.build": "telegram.ext.Application",
    "telegram.ext.ApplicationBuilder.{application_class,arbitrary_callback_data,"
    "base_file_url,base_url,bot,concurrent_updates,connect_timeout,"
    "connection_pool_size,context_types,defaults,get_updates_connect_timeout,"
    "get_updates_connection_pool_size,get_updates_http_version,"
    "get_updates_pool_timeout,get_updates_proxy,get_updates_read_timeout,"
    "get_updates_request,get_updates_socket_options,get_updates_write_timeout,"
    "http_version,job_queue,local_mode,media_write_timeout,persistence,pool_timeout,"
    "post_init,post_shutdown,post_stop,private_key,proxy,rate_limiter,read_timeout,"
    "request,socket_options,token,update_queue,updater,write_timeout}": (
        "telegram.ext.ApplicationBuilder"
    ),
    "telegram.ext.JobQueue.{run_custom,run_daily,run_monthly,run_once,run_repeating}": (
        "telegram.ext.Job"
    ),
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "aiogram.Bot.session": "aiogram.client.session.base.BaseSession",
    # Or an InaccessibleMessage, which has less methods.
    "aiogram.types.CallbackQuery.message": "aiogram.types.Message",
    "aiogram.types.{Message.reply_to_message,Update.message}": "aiogram.types.Message",
    "aiogram.types.Update.callback_query": "aiogram.types.CallbackQuery",
    "aiogram.types.{Message,CallbackQuery}.bot": "aiogram.Bot",
    "discord.Message.attachments": "list[discord.Attachment]",
    "discord.Guild.{public_updates_channel,rules_channel,safety_alerts_channel,"
    "system_channel}": "discord.TextChannel",
    "discord.Guild.text_channels": "list[discord.TextChannel]",
    "discord.Guild.voice_channels": "list[discord.VoiceChannel]",
    "discord.Guild.{me,owner}": "discord.Member",
    "discord.{Guild,Role}.members": "list[discord.Member]",
    "discord.{Guild,Member}.roles": "list[discord.Role]",
    "discord.Interaction.message": "discord.Message",
    "discord.Interaction.user": "discord.abc.Messageable",
    "telegram.ext.Application.job_queue": "telegram.ext.JobQueue",
    "discord.Client.loop": "asyncio.AbstractEventLoop",
    "discord.Client.guilds": "list[discord.Guild]",
    "discord.Interaction.response": "discord.InteractionResponse",
    "discord.Interaction.followup": "discord.Webhook",
    "discord.{Interaction,Message,Member}.guild": "discord.Guild",
    "discord.ext.commands.Context.guild": "discord.Guild",
    "discord.ext.commands.Context.message": "discord.Message",
    # Where it is one of several classes: what they have in common.
    "discord.Message.{channel,author}": "discord.abc.Messageable",
    "discord.ext.commands.Context.{channel,author}": "discord.abc.Messageable",
    "telegram.Update.{message,edited_message,channel_post,effective_message}": (
        "telegram.Message"
    ),
    "telegram.Update.effective_chat": "telegram.Chat",
    "telegram.Update.effective_user": "telegram.User",
    "telegram.Update.callback_query": "telegram.CallbackQuery",
    "telegram.Update.inline_query": "telegram.InlineQuery",
    "telegram.Message.chat": "telegram.Chat",
    "telegram.Message.from_user": "telegram.User",
    "telegram.CallbackQuery.from_user": "telegram.User",
    "telegram.ext.CallbackContext.bot": "telegram.Bot",
    "telegram.ext.CallbackContext.application": "telegram.ext.Application",
    "telegram.ext.CallbackContext.job_queue": "telegram.ext.JobQueue",
    "telegram.ext.Application.bot": "telegram.Bot",
    "telegram.ext.Application.updater": "telegram.ext.Updater",
    "aiogram.types.Message.chat": "aiogram.types.Chat",
    "discord.AppInfo.{cover_image,icon}": "discord.Asset",
    "discord.Client.application": "discord.AppInfo",
    "discord.Client.user": "discord.ClientUser",
    "discord.{ClientUser,Member,User}.{avatar,avatar_decoration,banner,default_avatar,"
    "display_avatar}": "discord.Asset",
    "discord.Guild.{banner,discovery_splash,icon,splash}": "discord.Asset",
    "discord.Guild.{default_role,premium_subscriber_role,self_role}": "discord.Role",
    "discord.Member.{display_banner,guild_avatar,guild_banner}": "discord.Asset",
    "discord.PartialMessage.thread": "discord.Thread",
    "discord.Role.icon": "discord.Asset",
    "discord.ScheduledEvent.cover_image": "discord.Asset",
    "discord.StageChannel.instance": "discord.StageInstance",
    "discord.Webhook.{avatar,default_avatar,display_avatar}": "discord.Asset",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "aiogram.client.session.aiohttp.AiohttpSession": (
        "aiogram.client.session.base.BaseSession",
    ),
    "aiogram.fsm.storage.memory.MemoryStorage": (
        "aiogram.fsm.storage.base.BaseStorage",
    ),
    "discord.AutoShardedClient": ("discord.Client",),
    "discord.ext.commands.Bot": ("discord.Client",),
    "discord.ext.commands.AutoShardedBot": ("discord.AutoShardedClient",),
    "discord.ext.commands.Context": ("discord.abc.Messageable",),
    "discord.{TextChannel,VoiceChannel,StageChannel}": (
        "discord.abc.Messageable",
        "discord.abc.GuildChannel",
    ),
    "discord.{ForumChannel,CategoryChannel}": ("discord.abc.GuildChannel",),
    "discord.{DMChannel,GroupChannel,PartialMessageable}": ("discord.abc.Messageable",),
    "discord.{Thread,Member,User}": ("discord.abc.Messageable",),
    "discord.Message": ("discord.PartialMessage",),
    "discord.{InteractionMessage,WebhookMessage}": ("discord.Message",),
    "telegram.ext.ExtBot": ("telegram.Bot",),
    "aiogram.Dispatcher": ("aiogram.Router",),
}

#: Other public names of the same object -> the name that the tables use.
ALIASES: Dict[str, str] = {
    "discord.ext.commands.context.Context": "discord.ext.commands.Context",
    "discord.ext.commands.bot.Bot": "discord.ext.commands.Bot",
    "telegram.ext.ContextTypes.DEFAULT_TYPE": "telegram.ext.CallbackContext",
    "aiogram.types.message.Message": "aiogram.types.Message",
}
