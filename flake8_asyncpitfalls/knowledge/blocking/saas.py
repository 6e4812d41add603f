"""Clients of hosted services: chat, payment, mail, code hosts, storage, directories.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_SLACK = "slack_sdk.web.async_client.AsyncWebClient"
_STRIPE = "the method's _async twin (create_async, ...)"
_TWILIO = "the method's _async twin with AsyncTwilioHttpClient"
_TWEEPY = "tweepy.asynchronous.AsyncClient"
_GSPREAD = "gspread_asyncio, or await asyncio.to_thread(...)"
_MINIO = "miniopy-async, or await asyncio.to_thread(...)"

#: Names that a row with ``*`` covers although they do not block.
NEVER: frozenset[str] = frozenset(
    {
        "slack_sdk.WebClient.{validate_slack_signature,chat_stream}",
        "dropbox.Dropbox.{clone,close,with_path_root,raise_dropbox_error_for_resp}",
        "jira.JIRA.{close,client_info,find_transitionid_by_name}",
        (
            "minio.Minio.{set_app_info,trace_on,trace_off,presigned_post_policy,"
            "enable_accelerate_endpoint,disable_accelerate_endpoint,"
            "enable_dualstack_endpoint,disable_dualstack_endpoint,"
            "enable_virtual_style_endpoint,disable_virtual_style_endpoint}"
        ),
        "praw.Reddit.{comment,redditor,submission,subreddit}",
    }
)

ROWS: tuple[Blocking, ...] = (
    # Chat and telephony
    Blocking("slack_sdk.WebClient.*", "ASYNC512", _SLACK),
    Blocking(
        "slack_sdk.webhook.WebhookClient.{send,send_dict}",
        "ASYNC512",
        "slack_sdk.webhook.async_client.AsyncWebhookClient",
    ),
    Blocking(
        "twilio.rest.Client.{messages,calls,conferences,recordings,queues,applications,"
        "incoming_phone_numbers}.{create,list,fetch,update,delete}",
        "ASYNC512",
        _TWILIO,
    ),
    Blocking("twilio.rest.Client.request", "ASYNC512", _TWILIO),
    Blocking(
        "{sendgrid.SendGridAPIClient,sendgrid.sendgrid.SendGridAPIClient}.send",
        "ASYNC512",
        _THREAD,
    ),
    # Payment
    Blocking(
        "stripe.{Account,Charge,Coupon,CreditNote,Customer,FileLink,Invoice,"
        "InvoiceItem,"
        "PaymentIntent,PaymentLink,PaymentMethod,Payout,Plan,Price,Product,"
        "PromotionCode,Quote,Refund,SetupIntent,ShippingRate,Subscription,"
        "SubscriptionItem,SubscriptionSchedule,TaxRate,Topup,Transfer,WebhookEndpoint}"
        ".{create,retrieve,list,modify}",
        "ASYNC512",
        _STRIPE,
    ),
    Blocking(
        "stripe.{Charge,Customer,Invoice,PaymentIntent,Price,Product,Subscription}"
        ".search",
        "ASYNC512",
        _STRIPE,
    ),
    Blocking(
        "stripe.{Account,Coupon,Customer,Invoice,InvoiceItem,Plan,Product,"
        "SubscriptionItem,WebhookEndpoint}.delete",
        "ASYNC512",
        _STRIPE,
    ),
    Blocking(
        "stripe.{PaymentIntent,Payout,Quote,Refund,SetupIntent,Subscription,"
        "SubscriptionSchedule,Topup}.cancel",
        "ASYNC512",
        _STRIPE,
    ),
    Blocking(
        "stripe.{PaymentIntent.confirm,PaymentIntent.capture,SetupIntent.confirm,"
        "Charge.capture,PaymentMethod.attach,PaymentMethod.detach,Invoice.pay,"
        "Invoice.finalize_invoice,Invoice.send_invoice,Invoice.void_invoice,"
        "Subscription.resume,AccountLink.create,AccountSession.create,"
        "CustomerSession.create,EphemeralKey.create,EphemeralKey.delete,File.create,"
        "File.retrieve,File.list,Source.create,Source.retrieve,Token.create,"
        "Token.retrieve,Balance.retrieve,BalanceTransaction.retrieve,"
        "BalanceTransaction.list,Dispute.retrieve,Dispute.list,Event.retrieve,"
        "Event.list}",
        "ASYNC512",
        _STRIPE,
    ),
    Blocking(
        "stripe.checkout.Session.{create,retrieve,list,expire,list_line_items}",
        "ASYNC512",
        _STRIPE,
    ),
    Blocking("stripe.billing_portal.Session.create", "ASYNC512", _STRIPE),
    Blocking(
        "stripe.StripeClient.{v1.accounts,v1.charges,v1.coupons,v1.customers,"
        "v1.invoices,v1.payment_intents,v1.payment_links,v1.payment_methods,v1.payouts,"
        "v1.prices,v1.products,v1.promotion_codes,v1.refunds,v1.setup_intents,"
        "v1.subscriptions,v1.transfers,v1.webhook_endpoints,v1.checkout.sessions,"
        "accounts,charges,coupons,customers,invoices,payment_intents,payment_links,"
        "payment_methods,payouts,prices,products,promotion_codes,refunds,setup_intents,"
        "subscriptions,transfers,webhook_endpoints,checkout.sessions}"
        ".{create,retrieve,list,update,delete,search,cancel,confirm,capture}",
        "ASYNC512",
        _STRIPE,
    ),
    # Code hosts, trackers and social networks
    Blocking(
        "github.Github.get_repo",
        "ASYNC512",
        "githubkit, or await asyncio.to_thread(...)",
        unless=(Argument("lazy", 1, True),),
    ),
    # Without a login the user is only built.
    Blocking(
        "github.Github.get_user",
        "ASYNC512",
        "githubkit, or await asyncio.to_thread(...)",
        needs=(Argument("login", 0),),
    ),
    Blocking(
        "github.Github.{get_user_by_id,get_organization,get_gist,"
        "get_rate_limit,get_emojis,get_license,get_app,get_hook,render_markdown}",
        "ASYNC512",
        "githubkit, or await asyncio.to_thread(...)",
    ),
    Blocking(
        "github.Github.{get_repos,get_users,get_organizations,get_events,get_gists,"
        "search_code,search_commits,search_issues,search_repositories,search_topics,"
        "search_users}",
        "ASYNC512",
        "githubkit, or await asyncio.to_thread(...)",
        iterated=True,
    ),
    Blocking(
        "github.Repository.Repository.{create_issue,create_pull,create_file,"
        "update_file,"
        "delete_file,create_git_ref,create_git_release,get_branch,get_commit,"
        "get_contents,get_issue,get_label,get_latest_release,get_pull,get_readme,"
        "get_release,get_topics,merge,edit,create_fork}",
        "ASYNC512",
        "githubkit, or await asyncio.to_thread(...)",
    ),
    Blocking(
        "github.Repository.Repository.{get_branches,get_commits,get_issues,get_labels,"
        "get_pulls,get_releases,get_tags,get_contributors,get_stargazers}",
        "ASYNC512",
        "githubkit, or await asyncio.to_thread(...)",
        iterated=True,
    ),
    # The client of Jira asks the server for its version when it is made.
    Blocking("jira.JIRA", "ASYNC512", _THREAD),
    Blocking("jira.JIRA.*", "ASYNC512", _THREAD),
    Blocking("praw.Reddit.*", "ASYNC512", "asyncpraw"),
    Blocking("praw.Reddit.info", "ASYNC512", "asyncpraw", iterated=True),
    Blocking(
        "praw.models.Subreddit.{hot,new,top,rising,controversial,search}",
        "ASYNC512",
        "asyncpraw",
        iterated=True,
    ),
    Blocking(
        "praw.models.{Subreddit.submit,Subreddit.submit_image,Submission.reply,"
        "Comment.reply}",
        "ASYNC512",
        "asyncpraw",
    ),
    Blocking(
        "praw.models.{Comment,Submission}.{delete,downvote,edit,save,upvote}",
        "ASYNC512",
        "asyncpraw",
    ),
    Blocking("praw.models.Submission.{crosspost,hide}", "ASYNC512", "asyncpraw"),
    Blocking("praw.models.Submission.comments.replace_more", "ASYNC512", "asyncpraw"),
    Blocking("praw.models.Redditor.message", "ASYNC512", "asyncpraw"),
    Blocking("tweepy.Client.*", "ASYNC512", _TWEEPY),
    Blocking("tweepy.API.*", "ASYNC512", _TWEEPY),
    # Storage and spreadsheets
    Blocking("dropbox.Dropbox.*", "ASYNC512", _THREAD),
    Blocking("minio.Minio.*", "ASYNC512", _MINIO),
    Blocking(
        "minio.Minio.{list_objects,listen_bucket_notification}",
        "ASYNC512",
        _MINIO,
        iterated=True,
    ),
    Blocking(
        "gspread.Client.{open,open_by_key,open_by_url,openall,create,copy,export,"
        "import_csv,del_spreadsheet,list_spreadsheet_files}",
        "ASYNC512",
        _GSPREAD,
    ),
    Blocking(
        "gspread.Spreadsheet.{worksheet,worksheets,get_worksheet,add_worksheet,"
        "del_worksheet,batch_update,values_append,values_get,values_update,"
        "values_batch_get,values_batch_update,values_clear,share,export}",
        "ASYNC512",
        _GSPREAD,
    ),
    Blocking(
        "gspread.Worksheet.{acell,add_cols,add_rows,append_row,append_rows,batch_clear,"
        "batch_get,batch_update,cell,clear,col_values,delete_columns,delete_rows,find,"
        "findall,get,get_all_records,get_all_values,get_values,insert_row,insert_rows,"
        "range,resize,row_values,sort,update,update_acell,update_cell,update_cells}",
        "ASYNC512",
        _GSPREAD,
    ),
    # Secrets and directories
    Blocking(
        "hvac.Client.{read,write,write_data,list,delete,is_authenticated,login,logout,"
        "lookup_token,renew_token,revoke_token}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "hvac.Client.secrets.kv.{v1,v2}.{read_secret,read_secret_version,"
        "create_or_update_secret,patch,list_secrets,delete_secret,"
        "delete_latest_version_of_secret,delete_metadata_and_all_versions,"
        "read_secret_metadata}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "hvac.Client.auth.{approle,userpass,ldap,kubernetes,github,jwt,aws}.{login,"
        "iam_login}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "ldap3.Connection.{bind,rebind,unbind,search,add,delete,modify,modify_dn,"
        "compare,start_tls,extended}",
        "ASYNC512",
        "bonsai, or await asyncio.to_thread(...)",
    ),
)
