"""The coroutine functions of libraries for queues, jobs, terminals and devices.

Source: the libraries themselves; each is an ``async def``.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "aiofile.AIOFile.clone": "aiofile.AIOFile",
    "aiofile.AIOFile.{close,fdsync,fsync,open,read,read_bytes,write,write_bytes}": "",
    "aiofile.FileIOWrapperBase.{close,flush,read,readline,write}": "",
    "aiofile.LineReader.readline": "",
    "aiofile.Reader.read_chunk": "",
    "aiofile.Writer.__call__": "",
    "ccxt.async_support.Exchange.{add_margin,cancel_all_contract_orders,"
    "cancel_all_orders,cancel_all_orders_after,cancel_all_orders_ws,"
    "cancel_all_spot_orders,cancel_contract_order,cancel_order,"
    "cancel_order_with_client_order_id,cancel_order_ws,cancel_orders,"
    "cancel_orders_for_symbols,cancel_orders_with_client_order_ids,cancel_orders_ws,"
    "cancel_spot_order,cancel_unified_order,close,create_deposit_address,"
    "create_limit_buy_order,create_limit_buy_order_ws,create_limit_order,"
    "create_limit_order_ws,create_limit_sell_order,create_limit_sell_order_ws,"
    "create_market_buy_order,create_market_buy_order_with_cost,"
    "create_market_buy_order_ws,create_market_order,create_market_order_with_cost,"
    "create_market_order_with_cost_ws,create_market_order_ws,create_market_sell_order,"
    "create_market_sell_order_with_cost,create_market_sell_order_ws,create_order,"
    "create_order_with_take_profit_and_stop_loss,"
    "create_order_with_take_profit_and_stop_loss_ws,create_order_ws,create_orders,"
    "create_orders_ws,create_stop_limit_order,create_stop_limit_order_ws,"
    "create_stop_loss_order,create_stop_loss_order_ws,create_stop_market_order,"
    "create_stop_market_order_ws,create_stop_order,create_stop_order_ws,"
    "create_trigger_order,create_trigger_order_ws,edit_order,"
    "edit_order_with_client_order_id,edit_order_ws,edit_orders,fetch_accounts,"
    "fetch_adl_rank,fetch_all_greeks,fetch_balance,fetch_balance_ws,fetch_bids_asks,"
    "fetch_borrow_interest,fetch_borrow_rate,fetch_canceled_and_closed_orders,"
    "fetch_canceled_orders,fetch_closed_orders,fetch_closed_orders_ws,"
    "fetch_contract_deposit_address,fetch_contract_ohlcv,fetch_contract_tickers,"
    "fetch_convert_currencies,fetch_convert_quote,fetch_convert_trade,"
    "fetch_convert_trade_history,fetch_cross_borrow_rate,fetch_cross_borrow_rates,"
    "fetch_currencies,fetch_deposit_address,fetch_deposit_addresses,"
    "fetch_deposit_addresses_by_network,fetch_deposit_withdraw_fee,"
    "fetch_deposit_withdraw_fees,fetch_deposits,fetch_deposits_withdrawals,"
    "fetch_deposits_ws,fetch_free_balance,fetch_funding_history,fetch_funding_interval,"
    "fetch_funding_intervals,fetch_funding_rate,fetch_funding_rate_history,"
    "fetch_funding_rates,fetch_greeks,fetch_index_ohlcv,fetch_isolated_borrow_rate,"
    "fetch_isolated_borrow_rates,fetch_l2_order_book,fetch_l3_order_book,"
    "fetch_last_prices,fetch_ledger,fetch_ledger_entry,fetch_leverage,"
    "fetch_leverage_tiers,fetch_leverages,fetch_liquidations,fetch_long_short_ratio,"
    "fetch_long_short_ratio_history,fetch_margin_adjustment_history,fetch_margin_mode,"
    "fetch_margin_modes,fetch_mark_ohlcv,fetch_mark_price,fetch_mark_prices,"
    "fetch_market_leverage_tiers,fetch_markets,fetch_my_liquidations,fetch_my_trades,"
    "fetch_my_trades_ws,fetch_ohlcv,fetch_ohlcv_ws,fetch_open_interest,"
    "fetch_open_interest_history,fetch_open_interests,fetch_open_orders,"
    "fetch_open_orders_ws,fetch_option,fetch_option_chain,fetch_order,fetch_order_book,"
    "fetch_order_book_ws,fetch_order_books,fetch_order_status,fetch_order_trades,"
    "fetch_order_with_client_order_id,fetch_order_ws,fetch_orders,"
    "fetch_orders_by_status_ws,fetch_orders_ws,fetch_paginated_call_cursor,"
    "fetch_paginated_call_deterministic,fetch_paginated_call_dynamic,"
    "fetch_paginated_call_incremental,fetch_partial_balance,fetch_payment_methods,"
    "fetch_position,fetch_position_adl_rank,fetch_position_history,fetch_position_mode,"
    "fetch_position_ws,fetch_positions,fetch_positions_adl_rank,"
    "fetch_positions_for_symbol,fetch_positions_for_symbol_ws,fetch_positions_history,"
    "fetch_positions_risk,fetch_positions_ws,fetch_premium_index_ohlcv,"
    "fetch_rest_order_book_safe,fetch_spot_ohlcv,fetch_spot_tickers,fetch_status,"
    "fetch_ticker,fetch_ticker_ws,fetch_tickers,fetch_tickers_ws,fetch_time,"
    "fetch_total_balance,fetch_trades,fetch_trades_ws,fetch_trading_fee,"
    "fetch_trading_fees,fetch_trading_fees_ws,fetch_trading_limits,"
    "fetch_transaction_fee,fetch_transaction_fees,fetch_transactions,fetch_transfer,"
    "fetch_transfers,fetch_unified_order,fetch_used_balance,fetch_web_endpoint,"
    "fetch_withdrawals,fetch_withdrawals_ws,load_markets,reduce_margin,set_leverage,"
    "set_margin_mode,set_position_mode,sign_in,transfer,watch_balance,watch_my_trades,"
    "watch_ohlcv,watch_order_book,watch_orders,watch_positions,watch_ticker,"
    "watch_tickers,watch_trades,withdraw}": "",
    "janus.AsyncQueue.{get,join,put}": "",
    "janus.Queue.{aclose,wait_closed}": "",
    "aiojobs.Job.{close,wait}": "",
    "aiojobs.Scheduler.{close,wait_and_close}": "",
    "aiojobs.{Scheduler,aiohttp}.spawn": "aiojobs.Job",
    "aiojobs.create_scheduler": "aiojobs.Scheduler",
    "aiolimiter.AsyncLimiter.acquire": "",
    "aioconsole.AsynchronousCli.{exit_command,help_command,list_command}": "",
    "aioconsole.AsynchronousConsole.{ainput,flush,interact,push,raw_input,runcode,"
    "runsource}": "",
    "aioconsole.{aeval,aexec,ainput,aprint,get_standard_streams,interact,"
    "start_interactive_server}": "",
    "prompt_toolkit.Application.{cancel_and_wait_for_background_tasks,run_async,"
    "run_system_command}": "",
    "prompt_toolkit.PromptSession.prompt_async": "",
    "asgiref.testing.ApplicationCommunicator.{receive_nothing,receive_output,"
    "send_input,wait}": "",
    "taskiq.AsyncBroker.{kick,shutdown,startup}": "",
    "taskiq.AsyncResultBackend.{get_progress,get_result,is_result_ready,set_progress,"
    "set_result,shutdown,startup}": "",
    "taskiq.AsyncTaskiqDecoratedTask.{kiq,schedule_by_cron,schedule_by_interval,"
    "schedule_by_time}": "",
    "taskiq.AsyncTaskiqTask.{get_progress,get_result,is_ready,wait_result}": "",
    "taskiq.Context.{ack,requeue}": "",
    "taskiq.InMemoryBroker.wait_all": "",
    "taskiq.ScheduleSource.{add_schedule,delete_schedule,get_schedules,shutdown,"
    "startup}": "",
    "taskiq.TaskiqScheduler.{shutdown,startup}": "",
    "taskiq.gather": "",
    "arq.ArqRedis.{all_job_results,queued_jobs}": "",
    "arq.ArqRedis.enqueue_job": "arq.connections.Job",
    "arq.Worker.{async_run,close,finish_failed_job,finish_job,heart_beat,main,"
    "record_health,run_check,run_cron,run_job,start_jobs}": "",
    "arq.connections.Job.{abort,info,result,result_info,status}": "",
    "arq.create_pool": "arq.ArqRedis",
    "faststream.FastStream.{run,start,stop}": "",
    "faststream.StreamMessage.{ack,decode,nack,reject}": "",
    "faststream.kafka.KafkaBroker.{connect,ping,publish,publish_batch,request,start,"
    "stop}": "",
    "faststream.nats.NatsBroker.{connect,key_value,new_inbox,object_storage,ping,"
    "publish,publish_batch,request,start,stop}": "",
    "faststream.rabbit.RabbitBroker.{connect,declare_exchange,declare_queue,ping,"
    "publish,publish_batch,request,start,stop}": "",
    "faststream.redis.RedisBroker.{connect,ping,publish,publish_batch,request,start,"
    "stop}": "",
    "cashews.Cache.{clear,close,delete,delete_many,delete_match,delete_tags,exists,"
    "expire,get,get_bits,get_expire,get_keys_count,get_many,get_or_set,get_raw,"
    "get_size,incr,incr_bits,init,is_locked,ping,set,set_add,set_lock,set_many,set_pop,"
    "set_raw,set_remove,slice_incr,unlock}": "",
    "aiostream.core.Streamer.{aclose,athrow}": "",
    "bleak.BleakClient.{connect,disconnect,pair,read_gatt_char,read_gatt_descriptor,"
    "start_notify,stop_notify,unpair,write_gatt_char,write_gatt_descriptor}": "",
    "bleak.BleakScanner.{discover,find_device_by_address,find_device_by_filter,"
    "find_device_by_name,start,stop}": "",
    "zeroconf.asyncio.AsyncServiceBrowser.async_cancel": "",
    "zeroconf.asyncio.AsyncServiceInfo.{async_request,async_wait}": "",
    "zeroconf.asyncio.AsyncZeroconf.{async_add_service_listener,async_close,"
    "async_register_service,async_remove_all_service_listeners,"
    "async_remove_service_listener,async_unregister_all_services,"
    "async_unregister_service,async_update_interfaces,async_update_service}": "",
    "zeroconf.asyncio.AsyncZeroconf.async_get_service_info": (
        "zeroconf.asyncio.AsyncServiceInfo"
    ),
    "zeroconf.asyncio.AsyncZeroconfServiceTypes.async_find": "",
    "pymodbus.client.ModbusBaseClient.connect": "",
    "pymodbus.server.ModbusBaseServer.{async_getValues,async_setValues,connect,"
    "create_nullmodem,do_reconnect,do_relisten,listen,serve_forever,shutdown}": "",
    "pymodbus.server.{ServerAsyncStop,StartAsyncSerialServer,StartAsyncTcpServer,"
    "StartAsyncTlsServer,StartAsyncUdpServer}": "",
    "replicate.Client.{async_run,async_stream}": "",
    "replicate.client.Accounts.async_current": "",
    "replicate.client.Collections.{async_get,async_list}": "",
    "replicate.client.Deployments.{async_create,async_get,async_update}": (
        "replicate.deployment.Deployment"
    ),
    "replicate.client.Deployments.{async_delete,async_list}": "",
    "replicate.client.Files.{async_create,async_delete,async_get,async_list}": "",
    "replicate.client.{Hardware,Predictions,Trainings}.async_list": "",
    "replicate.client.Models.{async_create,async_get}": "replicate.model.Model",
    "replicate.client.Models.{async_delete,async_list,async_search}": "",
    "replicate.client.Predictions.{async_cancel,async_create,async_get}": (
        "replicate.prediction.Prediction"
    ),
    "replicate.client.Trainings.{async_cancel,async_create,async_get}": (
        "replicate.training.Training"
    ),
    "replicate.client.async_run": "",
    "replicate.deployment.{DeploymentPredictions,DeploymentsPredictions}."
    "async_create": "replicate.prediction.Prediction",
    "replicate.model.ModelsPredictions.async_create": "replicate.prediction.Prediction",
    "replicate.model.Versions.{async_delete,async_get,async_list}": "",
    "replicate.prediction.Prediction.{async_cancel,async_reload,async_wait}": "",
    "replicate.training.Training.{async_cancel,async_reload}": "",
    "livekit.api.LiveKitAPI.aclose": "",
    "livekit.rtc.AVSynchronizer.{aclose,clear_queue,push,wait_for_playout}": "",
    "livekit.rtc.AudioSource.{aclose,capture_frame,wait_for_playout}": "",
    "livekit.rtc.{AudioStream,ByteStreamReader,VideoStream}.aclose": "",
    "livekit.rtc.{ByteStreamWriter,TextStreamWriter}.{aclose,write}": "",
    "livekit.rtc.LocalParticipant.{perform_rpc,publish_data,publish_data_track,"
    "publish_dtmf,publish_transcription,send_bytes,send_file,send_text,set_attributes,"
    "set_metadata,set_name,unpublish_track}": "",
    "livekit.rtc.LocalParticipant.publish_track": "livekit.rtc.LocalTrackPublication",
    "livekit.rtc.LocalParticipant.stream_bytes": "livekit.rtc.ByteStreamWriter",
    "livekit.rtc.LocalParticipant.stream_text": "livekit.rtc.TextStreamWriter",
    "livekit.rtc.LocalTrackPublication.wait_for_subscription": "",
    "livekit.rtc.Room.{connect,disconnect,get_rtc_stats,simulate_scenario}": "",
    "livekit.rtc.TextStreamReader.{aclose,read_all}": "",
    "livekit.rtc.Track.get_stats": "",
    "crawl4ai.AdaptiveCrawler.{digest,import_knowledge_base}": "",
    "crawl4ai.AsyncUrlSeeder.{close,extract_head_for_urls,many_urls,urls}": "",
    "crawl4ai.AsyncWebCrawler.{amap_domain,aprocess_html,arun,arun_many,aseed_urls,"
    "close,start}": "",
    "crawl4ai.BrowserProfiler.{create_profile,get_builtin_browser_status,"
    "interactive_manager,kill_builtin_browser,launch_builtin_browser,"
    "launch_standalone_browser}": "",
    "crawl4ai.Crawl4aiDockerClient.{authenticate,close,crawl,get_schema}": "",
    "crawl4ai.DomainMapper.{close,scan}": "",
    "crawl4ai.LinkPreview.{close,extract_link_heads,start}": "",
}
