"""Sites and services that bots read and write: video, music, articles, search, chat.

Source: the documentation of the libraries. What only builds a query or reads what is
there already (``wikipediaapi.Wikipedia.page``, ``Article.parse``) is not listed.
"""

from __future__ import annotations

from ..rows import Blocking

_THREAD = "await asyncio.to_thread(...)"
_DISCORD = "discord.Webhook"
_MINECRAFT = "the method's async_ twin (async_status, ...)"

#: Names that a row with ``*`` covers although they do not block.
NEVER: frozenset[str] = frozenset({"spotipy.Spotify.set_auth"})

ROWS: tuple[Blocking, ...] = (
    # Video and music
    Blocking(
        "{yt_dlp,youtube_dl}.YoutubeDL.{extract_info,download,download_with_info_file,"
        "urlopen}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("{pytube,pytubefix}.Stream.download", "ASYNC512", _THREAD),
    Blocking("youtube_search.YoutubeSearch", "ASYNC512", _THREAD),
    Blocking(
        "youtubesearchpython.{VideosSearch,ChannelsSearch,PlaylistsSearch,Search,"
        "CustomSearch}",
        "ASYNC512",
        "youtubesearchpython.__future__",
    ),
    Blocking(
        "youtube_transcript_api.YouTubeTranscriptApi.{fetch,list,get_transcript,"
        "get_transcripts,list_transcripts}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("spotipy.Spotify.*", "ASYNC512", _THREAD),
    Blocking(
        "ytmusicapi.YTMusic.{search,get_album,get_artist,get_charts,get_history,"
        "get_home,get_library_playlists,get_library_songs,get_liked_songs,get_lyrics,"
        "get_mood_playlists,get_playlist,get_search_suggestions,get_song,"
        "get_song_related,get_user,get_watch_playlist,add_playlist_items,"
        "create_playlist,delete_playlist,edit_playlist,rate_song,"
        "remove_playlist_items}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "lyricsgenius.Genius.{album,album_tracks,artist,artist_songs,lyrics,"
        "search_album,search_artist,search_artists,search_lyrics,search_song,"
        "search_songs,song}",
        "ASYNC512",
        _THREAD,
    ),
    # Articles and answers
    Blocking(
        "wikipedia.{geosearch,languages,page,random,search,suggest,summary,"
        "WikipediaPage}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("wikipedia.WikipediaPage.html", "ASYNC512", _THREAD),
    Blocking("wikipediaapi.WikipediaPage.exists", "ASYNC512", _THREAD),
    Blocking("arxiv.Client.results", "ASYNC512", _THREAD, iterated=True),
    Blocking("newspaper.Article.{build,download}", "ASYNC512", _THREAD),
    Blocking("newspaper.build", "ASYNC512", _THREAD),
    Blocking("trafilatura.fetch_url", "ASYNC512", _THREAD),
    Blocking(
        "newsapi.NewsApiClient.{get_everything,get_sources,get_top_headlines}",
        "ASYNC512",
        _THREAD,
    ),
    # Search
    Blocking(
        "{ddgs,duckduckgo_search}.DDGS.{text,images,news,videos}", "ASYNC512", _THREAD
    ),
    Blocking("ddgs.DDGS.{books,extract}", "ASYNC512", _THREAD),
    Blocking("googlesearch.search", "ASYNC512", _THREAD, iterated=True),
    Blocking(
        "shodan.Shodan.{count,host,info,search,search_facets,services,scan}",
        "ASYNC512",
        _THREAD,
    ),
    # Translation
    Blocking(
        "deep_translator.{GoogleTranslator,DeeplTranslator,MyMemoryTranslator,"
        "LibreTranslator,MicrosoftTranslator,YandexTranslator,LingueeTranslator,"
        "PonsTranslator,ChatGptTranslator}.{translate,translate_batch}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "deepl.{Translator,DeepLClient}.{translate_text,translate_document,"
        "translate_document_from_filepath,get_usage,get_source_languages,"
        "get_target_languages}",
        "ASYNC512",
        _THREAD,
    ),
    # Social networks and messengers
    Blocking(
        "instaloader.Instaloader.{check_profile_id,download_feed_posts,"
        "download_hashtag,download_highlights,download_pic,download_post,"
        "download_profile,download_profilepic,download_profiles,download_stories,"
        "download_storyitem,download_tagged,login,test_login,two_factor_login}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "instaloader.{Profile.from_id,Profile.from_username,Profile.own_profile,"
        "Post.from_shortcode}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "instaloader.Profile.{get_followees,get_followers,get_posts,get_saved_posts,"
        "get_tagged_posts}",
        "ASYNC512",
        _THREAD,
        iterated=True,
    ),
    Blocking(
        "instagrapi.Client.{login,relogin,account_info,album_upload,clip_upload,"
        "direct_send,direct_threads,media_comment,media_comments,media_info,"
        "media_like,photo_download,photo_upload,user_followers,user_following,"
        "user_id_from_username,user_info,user_info_by_username,user_medias,"
        "video_download,video_upload}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "mastodon.Mastodon.{account,account_follow,account_statuses,"
        "account_verify_credentials,log_in,media_post,notifications,search,status,"
        "status_reblog,status_context,status_delete,status_favourite,status_post,"
        "status_reply,status_update,timeline,timeline_hashtag,timeline_home,"
        "timeline_local,timeline_public,toot}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "atproto.Client.{login,delete_post,follow,get_author_feed,get_post,"
        "get_post_thread,get_posts,get_profile,get_timeline,like,post,repost,"
        "send_image,send_images,send_post,send_video,upload_blob}",
        "ASYNC512",
        "atproto.AsyncClient",
    ),
    Blocking(
        "telebot.TeleBot.{answer_callback_query,answer_inline_query,ban_chat_member,"
        "copy_message,delete_message,delete_messages,delete_webhook,download_file,"
        "edit_message_caption,edit_message_media,edit_message_reply_markup,"
        "edit_message_text,forward_message,get_chat,get_chat_administrators,"
        "get_chat_member,get_file,get_me,get_updates,get_user_profile_photos,"
        "get_webhook_info,infinity_polling,leave_chat,pin_chat_message,polling,"
        "remove_webhook,reply_to,restrict_chat_member,send_animation,send_audio,"
        "send_chat_action,send_contact,send_dice,send_document,send_invoice,"
        "send_location,send_media_group,send_message,send_photo,send_poll,"
        "send_sticker,send_video,send_video_note,send_voice,set_my_commands,"
        "set_webhook,unban_chat_member,unpin_chat_message}",
        "ASYNC512",
        "telebot.async_telebot.AsyncTeleBot",
    ),
    Blocking(
        "telegraph.Telegraph.{create_account,create_page,edit_account_info,edit_page,"
        "get_account_info,get_page,get_page_list,get_views,upload_file}",
        "ASYNC512",
        "telegraph.aio.Telegraph",
    ),
    Blocking("vk_api.VkApi.{auth,method}", "ASYNC512", _THREAD),
    Blocking(
        "vk_api.vk_api.VkApiMethod.{account,board,docs,friends,groups,likes,market,"
        "messages,newsfeed,photos,polls,status,storage,users,utils,video,wall}.*",
        "ASYNC512",
        _THREAD,
    ),
    # Both ask for the address of the server when they are made.
    Blocking(
        "vk_api.{longpoll.VkLongPoll,bot_longpoll.VkBotLongPoll}", "ASYNC512", _THREAD
    ),
    Blocking(
        "vk_api.{longpoll.VkLongPoll,bot_longpoll.VkBotLongPoll}.check",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "vk_api.{longpoll.VkLongPoll,bot_longpoll.VkBotLongPoll}.listen",
        "ASYNC512",
        _THREAD,
        iterated=True,
    ),
    Blocking(
        "discord.SyncWebhook.{send,fetch,edit,delete,fetch_message,edit_message,"
        "delete_message}",
        "ASYNC512",
        _DISCORD,
    ),
    Blocking(
        "discord_webhook.DiscordWebhook.{execute,edit,delete}",
        "ASYNC512",
        "discord_webhook.AsyncDiscordWebhook",
    ),
    # Games
    Blocking("mcstatus.JavaServer.{lookup,ping,query,status}", "ASYNC512", _MINECRAFT),
    Blocking("mcstatus.BedrockServer.status", "ASYNC512", _MINECRAFT),
    Blocking(
        "a2s.{info,players,rules}", "ASYNC512", "a2s.ainfo, a2s.aplayers or a2s.arules"
    ),
    Blocking("mcrcon.MCRcon.{connect,command}", "ASYNC512", _THREAD),
    Blocking(
        "chess.engine.SimpleEngine.{popen_uci,popen_xboard,play,analyse,configure,"
        "ping,quit}",
        "ASYNC512",
        "chess.engine.popen_uci or chess.engine.popen_xboard",
    ),
    # Downloads, and how fast they are
    Blocking("wget.download", "ASYNC210", "httpx.AsyncClient or aiohttp.ClientSession"),
    Blocking("gdown.{download,download_folder}", "ASYNC512", _THREAD),
    Blocking("speedtest.Speedtest", "ASYNC512", _THREAD),
    Blocking(
        "speedtest.Speedtest.{download,upload,get_best_server,get_closest_servers,"
        "get_servers}",
        "ASYNC512",
        _THREAD,
    ),
)
