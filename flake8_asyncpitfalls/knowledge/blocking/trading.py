"""Markets, chains and payment: exchanges, brokers, nodes and banks.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_CCXT = "ccxt.async_support"
_WEB3 = "web3.AsyncWeb3"
_BINANCE = "binance.AsyncClient"
_SOLANA = "solana.rpc.async_api.AsyncClient"
_SQUARE = "square.AsyncSquare"

ROWS: tuple[Blocking, ...] = (
    # Quotes
    Blocking("yfinance.{download,screen}", "ASYNC512", _THREAD),
    Blocking(
        "yfinance.Ticker.{history,option_chain,get_actions,get_balance_sheet,"
        "get_calendar,get_cash_flow,get_dividends,get_earnings_dates,get_financials,"
        "get_income_stmt,get_info,get_institutional_holders,get_isin,"
        "get_major_holders,get_news,get_recommendations,get_shares_full,get_splits}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("yfinance.Tickers.{download,history,news}", "ASYNC512", _THREAD),
    Blocking(
        "pycoingecko.CoinGeckoAPI.{get_price,get_token_price,get_coins,get_coins_list,"
        "get_coins_markets,get_coin_by_id,get_coin_ticker_by_id,"
        "get_coin_history_by_id,get_coin_market_chart_by_id,"
        "get_coin_market_chart_range_by_id,get_coin_ohlc_by_id,get_exchanges_list,"
        "get_exchange_rates,get_global,get_search_trending,"
        "get_supported_vs_currencies,ping,search}",
        "ASYNC512",
        _THREAD,
    ),
    # Exchanges and brokers
    Blocking(
        "ccxt.Exchange.{cancel_all_orders,cancel_order,cancel_orders,close_position,"
        "create_limit_buy_order,create_limit_order,create_limit_sell_order,"
        "create_market_buy_order,create_market_order,create_market_sell_order,"
        "create_order,create_orders,edit_order,fetch_balance,fetch_bids_asks,"
        "fetch_closed_orders,fetch_currencies,fetch_deposit_address,fetch_deposits,"
        "fetch_free_balance,fetch_funding_history,fetch_funding_rate,"
        "fetch_funding_rate_history,fetch_funding_rates,fetch_l2_order_book,"
        "fetch_ledger,fetch_leverage_tiers,fetch_markets,fetch_my_trades,fetch_ohlcv,"
        "fetch_open_interest,fetch_open_orders,fetch_order,fetch_order_book,"
        "fetch_order_books,fetch_order_status,fetch_order_trades,fetch_orders,"
        "fetch_position,fetch_positions,fetch_status,fetch_ticker,fetch_tickers,"
        "fetch_time,fetch_total_balance,fetch_trades,fetch_trading_fee,"
        "fetch_trading_fees,fetch_transactions,fetch_withdrawals,load_markets,"
        "set_leverage,set_margin_mode,set_position_mode,transfer,withdraw}",
        "ASYNC512",
        _CCXT,
    ),
    Blocking(
        "binance.Client",
        "ASYNC512",
        "binance.AsyncClient.create",
        unless=(Argument("ping", None, False),),
    ),
    Blocking(
        "binance.Client.{cancel_order,create_oco_order,create_order,create_test_order,"
        "futures_account,futures_account_balance,futures_cancel_all_open_orders,"
        "futures_cancel_order,futures_change_leverage,futures_change_margin_type,"
        "futures_create_order,futures_exchange_info,futures_get_open_orders,"
        "futures_get_order,futures_klines,futures_mark_price,"
        "futures_position_information,futures_symbol_ticker,futures_ticker,"
        "get_account,get_aggregate_trades,get_all_orders,get_all_tickers,"
        "get_asset_balance,get_avg_price,get_deposit_address,get_deposit_history,"
        "get_exchange_info,get_historical_klines,get_historical_trades,get_klines,"
        "get_my_trades,get_open_orders,get_order,get_order_book,get_orderbook_ticker,"
        "get_recent_trades,get_server_time,get_symbol_info,get_symbol_ticker,"
        "get_system_status,get_ticker,get_trade_fee,get_withdraw_history,"
        "order_limit_buy,order_limit_sell,order_market_buy,order_market_sell,ping,"
        "stream_get_listen_key,withdraw}",
        "ASYNC512",
        _BINANCE,
    ),
    Blocking(
        "pybit.unified_trading.HTTP.{amend_order,cancel_all_orders,cancel_order,"
        "get_closed_pnl,get_executions,get_instruments_info,get_kline,"
        "get_open_orders,get_order_history,get_orderbook,get_positions,"
        "get_server_time,get_tickers,get_wallet_balance,place_order,set_leverage,"
        "set_trading_stop}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "alpaca.trading.client.TradingClient.{cancel_order_by_id,cancel_orders,"
        "close_all_positions,close_position,get_account,get_all_assets,"
        "get_all_positions,get_asset,get_calendar,get_clock,get_open_position,"
        "get_order_by_client_id,get_order_by_id,get_orders,get_portfolio_history,"
        "replace_order_by_id,submit_order}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "alpaca.data.historical.StockHistoricalDataClient.{get_stock_bars,"
        "get_stock_latest_bar,get_stock_latest_quote,get_stock_latest_trade,"
        "get_stock_quotes,get_stock_snapshot,get_stock_trades}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "alpaca.data.historical.CryptoHistoricalDataClient.{get_crypto_bars,"
        "get_crypto_latest_bar,get_crypto_latest_quote,get_crypto_latest_trade,"
        "get_crypto_quotes,get_crypto_snapshot,get_crypto_trades}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "alpaca_trade_api.REST.{cancel_all_orders,cancel_order,close_all_positions,"
        "close_position,get_account,get_activities,get_asset,get_bars,get_calendar,"
        "get_clock,get_crypto_bars,get_latest_bar,get_latest_quote,get_latest_trade,"
        "get_news,get_order,get_position,get_quotes,get_snapshot,get_trades,"
        "list_assets,list_orders,list_positions,replace_order,submit_order}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "kiteconnect.KiteConnect.{cancel_order,generate_session,historical_data,"
        "holdings,instruments,ltp,margins,modify_order,ohlc,order_history,orders,"
        "place_order,positions,profile,quote,renew_access_token,trades}",
        "ASYNC512",
        _THREAD,
    ),
    # Chains
    Blocking(
        "web3.Web3.eth.{call,estimate_gas,fee_history,get_balance,get_block,"
        "get_block_receipts,get_code,get_filter_changes,get_logs,get_raw_transaction,"
        "get_storage_at,get_transaction,get_transaction_count,"
        "get_transaction_receipt,replace_transaction,send_raw_transaction,"
        "send_transaction,wait_for_transaction_receipt}",
        "ASYNC512",
        _WEB3,
    ),
    Blocking("web3.Web3.{is_connected,isConnected}", "ASYNC512", _WEB3),
    Blocking(
        "web3.contract.contract.{ContractFunction.call,ContractFunction.transact,"
        "ContractFunction.estimate_gas,ContractConstructor.transact,"
        "ContractConstructor.estimate_gas}",
        "ASYNC512",
        _WEB3,
    ),
    Blocking(
        "solana.rpc.api.Client.{confirm_transaction,get_account_info,"
        "get_account_info_json_parsed,get_balance,get_block,get_epoch_info,"
        "get_fee_for_message,get_latest_blockhash,"
        "get_minimum_balance_for_rent_exemption,get_multiple_accounts,"
        "get_program_accounts,get_signature_statuses,get_signatures_for_address,"
        "get_slot,get_token_account_balance,get_token_accounts_by_owner,"
        "get_token_supply,get_transaction,is_connected,request_airdrop,"
        "send_raw_transaction,send_transaction,simulate_transaction}",
        "ASYNC512",
        _SOLANA,
    ),
    Blocking(
        "cosmpy.aerial.client.LedgerClient.{broadcast_tx,claim_rewards,"
        "delegate_tokens,estimate_gas_and_fee_for_tx,estimate_gas_for_tx,"
        "query_account,query_bank_all_balances,query_bank_balance,query_block,"
        "query_chain_id,query_height,query_latest_block,query_node_info,query_params,"
        "query_staking_summary,query_tx,query_validators,redelegate_tokens,"
        "send_tokens,simulate_tx,undelegate_tokens,wait_for_query_tx}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "pyln.client.LightningRpc.{call,close,connect,delinvoice,feerates,"
        "fetchinvoice,fundchannel,getinfo,getroute,invoice,keysend,listchannels,"
        "listforwards,listfunds,listinvoices,listnodes,listpays,listpeerchannels,"
        "listpeers,listsendpays,listtransactions,newaddr,offer,pay,ping,sendpay,"
        "signmessage,waitanyinvoice,waitinvoice,waitsendpay,withdraw,xpay}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "xrpl.clients.JsonRpcClient.request",
        "ASYNC512",
        "xrpl.asyncio.clients.AsyncJsonRpcClient",
    ),
    Blocking(
        "py_clob_client.client.ClobClient.{cancel,cancel_all,cancel_orders,"
        "create_api_key,create_or_derive_api_creds,derive_api_key,get_market,"
        "get_markets,get_midpoint,get_order,get_order_book,get_orders,get_price,"
        "get_spread,get_trades,post_order}",
        "ASYNC512",
        _THREAD,
    ),
    # Payment
    Blocking(
        "plaid.api.plaid_api.PlaidApi.*",
        "ASYNC512",
        _THREAD,
        unless=(Argument("async_req", None, True),),
    ),
    Blocking(
        "braintree.BraintreeGateway.{transaction.sale,transaction.refund,"
        "transaction.void,transaction.find,transaction.submit_for_settlement,"
        "customer.create,customer.find,customer.update,customer.delete,"
        "client_token.generate,payment_method.create,payment_method.find,"
        "payment_method.update,payment_method.delete,payment_method_nonce.create,"
        "payment_method_nonce.find,subscription.create,subscription.find,"
        "subscription.update,subscription.cancel}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "braintree.{Transaction.sale,Transaction.refund,Transaction.void,"
        "Transaction.find,Customer.create,Customer.find,Customer.update,"
        "ClientToken.generate,PaymentMethod.create,Subscription.create,"
        "Subscription.cancel}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "square.Square.{payments.create,payments.get,payments.list,payments.cancel,"
        "payments.complete,payments.update,orders.create,orders.get,orders.update,"
        "orders.pay,orders.search,orders.batch_get,customers.create,customers.get,"
        "customers.list,customers.update,customers.delete,customers.search,"
        "refunds.get,refunds.list,refunds.refund_payment,invoices.create,"
        "invoices.get,invoices.list,invoices.publish,invoices.search,catalog.list,"
        "catalog.search,locations.get,locations.list}",
        "ASYNC512",
        _SQUARE,
    ),
    Blocking(
        "paypalrestsdk.{Payment.create,Payment.execute,Payment.find,Payment.all,"
        "Payout.create,Payout.find,Sale.find,Sale.refund,BillingPlan.create,"
        "BillingPlan.find,BillingAgreement.create,BillingAgreement.find}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "razorpay.Client.{order.create,order.fetch,order.all,order.payments,"
        "payment.fetch,payment.all,payment.capture,payment.refund,customer.create,"
        "customer.fetch,refund.fetch,subscription.create,subscription.fetch,"
        "subscription.cancel,plan.create,plan.fetch,invoice.create,invoice.fetch,"
        "payment_link.create,payment_link.fetch}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "yookassa.{Payment.create,Payment.find_one,Payment.list,Payment.capture,"
        "Payment.cancel,Refund.create,Refund.find_one,Refund.list,Receipt.create,"
        "Receipt.find_one,Receipt.list,Payout.create,Payout.find_one}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "mercadopago.resources.{Payment,Preference}.{create,get,search,update}",
        "ASYNC512",
        _THREAD,
    ),
)
