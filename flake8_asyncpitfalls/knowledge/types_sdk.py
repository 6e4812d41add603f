"""The types of cloud, service and model clients that are not asynchronous.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from typing import Dict, Tuple

_AWS = "botocore.client.BaseClient"
_RESOURCE = "boto3.resources.base.ServiceResource"
_COLLECTION = "boto3.resources.collection.ResourceCollection"
_BUCKET = "google.cloud.storage.Bucket"
_BLOB = "google.cloud.storage.Blob"
_FIRE = "google.cloud.firestore"
_JOB = "google.cloud.bigquery.job"
_AZURE = "azure.storage.blob"
_DOCKER = "docker.DockerClient"
_CONTAINER = "docker.models.containers.Container"
_IMAGE = "docker.models.images.Image"
_STREAM = "paramiko.ChannelFile"
_DRIVER = "selenium.webdriver.remote.webdriver.WebDriver"
_ELEMENT = "selenium.webdriver.remote.webelement.WebElement"
_PLAY = "playwright.sync_api"
_CHAT = "langchain_core.language_models.BaseChatModel"
_RUNNABLE = "langchain_core.runnables.Runnable"
_VECTORS = "langchain_core.vectorstores.VectorStore"
_EMBEDDINGS = "langchain_core.embeddings.Embeddings"

#: A call of the name gives an object of the type.
RETURNS: Dict[str, str] = {
    # AWS
    "{boto3.client,boto3.Session.client}": _AWS,
    "{boto3.resource,boto3.Session.resource}": _RESOURCE,
    "botocore.session.get_session": "botocore.session.Session",
    "botocore.session.Session.create_client": _AWS,
    f"{_AWS}.get_paginator": "botocore.paginate.Paginator",
    f"{_AWS}.get_waiter": "botocore.waiter.Waiter",
    "botocore.paginate.Paginator.paginate": "botocore.paginate.PageIterator",
    (
        f"{_RESOURCE}.{{Alarm,Archive,Bucket,Group,Image,Instance,InternetGateway,Job,"
        "KeyPair,Message,Metric,MultipartUpload,NetworkInterface,Object,ObjectSummary,"
        "ObjectVersion,PlatformApplication,PlatformEndpoint,Policy,Queue,Role,"
        "RouteTable,SecurityGroup,Snapshot,Stack,Subnet,Subscription,Table,Topic,User,"
        "Vault,Version,Volume,Vpc,create_bucket,create_queue,create_table,create_topic,"
        "get_queue_by_name}"
    ): _RESOURCE,
    f"{_COLLECTION}.{{all,filter,limit,page_size}}": _COLLECTION,
    # Google Cloud
    (
        "google.cloud.storage.Client.{from_service_account_json,"
        "from_service_account_info,create_anonymous_client}"
    ): "google.cloud.storage.Client",
    "google.cloud.storage.Client.{bucket,get_bucket,create_bucket,lookup_bucket}": (
        _BUCKET
    ),
    f"{_BUCKET}.{{blob,get_blob,copy_blob,rename_blob}}": _BLOB,
    "google.cloud.storage.Client.list_blobs": f"iterable[{_BLOB}]",
    "google.cloud.storage.Client.list_buckets": f"iterable[{_BUCKET}]",
    f"{_BUCKET}.list_blobs": f"iterable[{_BLOB}]",
    "google.cloud.bigquery.Client.query": f"{_JOB}.QueryJob",
    (
        "google.cloud.bigquery.Client.{load_table_from_dataframe,load_table_from_file,"
        "load_table_from_json,load_table_from_uri}"
    ): f"{_JOB}.LoadJob",
    "google.cloud.bigquery.Client.copy_table": f"{_JOB}.CopyJob",
    "google.cloud.bigquery.Client.extract_table": f"{_JOB}.ExtractJob",
    "google.cloud.bigquery.Client.query_and_wait": (
        "google.cloud.bigquery.table.RowIterator"
    ),
    f"{_JOB}.QueryJob.result": "google.cloud.bigquery.table.RowIterator",
    "firebase_admin.firestore.client": f"{_FIRE}.Client",
    f"{_FIRE}.{{Client,DocumentReference}}.collection": f"{_FIRE}.CollectionReference",
    f"{_FIRE}.Client.collection_group": f"{_FIRE}.Query",
    f"{_FIRE}.{{Client,CollectionReference}}.document": f"{_FIRE}.DocumentReference",
    f"{_FIRE}.Client.batch": f"{_FIRE}.WriteBatch",
    (
        f"{_FIRE}.{{CollectionReference,Query}}.{{where,order_by,limit,limit_to_last,"
        "offset,select,start_at,start_after,end_at,end_before}"
    ): f"{_FIRE}.Query",
    "google.cloud.pubsub_v1.PublisherClient.publish": "concurrent.futures.Future",
    "google.cloud.pubsub_v1.SubscriberClient.subscribe": "concurrent.futures.Future",
    "googleapiclient.discovery.build": "googleapiclient.discovery.Resource",
    "googleapiclient.discovery.Resource.*": "googleapiclient.discovery.Resource",
    # Azure
    f"{_AZURE}.BlobServiceClient.from_connection_string": f"{_AZURE}.BlobServiceClient",
    f"{_AZURE}.ContainerClient.{{from_connection_string,from_container_url}}": (
        f"{_AZURE}.ContainerClient"
    ),
    f"{_AZURE}.BlobClient.{{from_connection_string,from_blob_url}}": (
        f"{_AZURE}.BlobClient"
    ),
    f"{_AZURE}.BlobServiceClient.{{get_container_client,create_container}}": (
        f"{_AZURE}.ContainerClient"
    ),
    f"{_AZURE}.{{BlobServiceClient,ContainerClient}}.get_blob_client": (
        f"{_AZURE}.BlobClient"
    ),
    f"{_AZURE}.ContainerClient.upload_blob": f"{_AZURE}.BlobClient",
    f"{_AZURE}.{{ContainerClient,BlobClient}}.download_blob": (
        f"{_AZURE}.StorageStreamDownloader"
    ),
    "azure.storage.queue.QueueClient.{from_connection_string,from_queue_url}": (
        "azure.storage.queue.QueueClient"
    ),
    "azure.storage.queue.QueueServiceClient.get_queue_client": (
        "azure.storage.queue.QueueClient"
    ),
    "azure.cosmos.CosmosClient.from_connection_string": "azure.cosmos.CosmosClient",
    (
        "azure.cosmos.CosmosClient.{get_database_client,create_database,"
        "create_database_if_not_exists}"
    ): "azure.cosmos.DatabaseProxy",
    (
        "azure.cosmos.DatabaseProxy.{get_container_client,create_container,"
        "create_container_if_not_exists}"
    ): "azure.cosmos.ContainerProxy",
    "azure.servicebus.ServiceBusClient.from_connection_string": (
        "azure.servicebus.ServiceBusClient"
    ),
    "azure.servicebus.ServiceBusClient.{get_queue_sender,get_topic_sender}": (
        "azure.servicebus.ServiceBusSender"
    ),
    "azure.servicebus.ServiceBusClient.get_{queue,subscription}_receiver": (
        "azure.servicebus.ServiceBusReceiver"
    ),
    "azure.data.tables.TableServiceClient.{get_table_client,create_table}": (
        "azure.data.tables.TableClient"
    ),
    "azure.data.tables.TableServiceClient.from_connection_string": (
        "azure.data.tables.TableServiceClient"
    ),
    "azure.data.tables.TableClient.{from_connection_string,from_table_url}": (
        "azure.data.tables.TableClient"
    ),
    # Models
    "openai.OpenAI.{with_options,copy}": "openai.OpenAI",
    "anthropic.Anthropic.{with_options,copy,with_middleware}": "anthropic.Anthropic",
    "groq.Groq.{with_options,copy}": "groq.Groq",
    "together.Together.{with_options,copy}": "together.Together",
    "google.genai.Client.chats.create": "google.genai.chats.Chat",
    "google.generativeai.GenerativeModel.start_chat": "google.generativeai.ChatSession",
    "langchain.chat_models.init_chat_model": _CHAT,
    f"{_CHAT}.{{with_structured_output,bind_tools,bind,with_retry,with_config}}": (
        _RUNNABLE
    ),
    f"{_RUNNABLE}.{{bind,with_retry,with_config,with_fallbacks,pipe}}": _RUNNABLE,
    f"{_VECTORS}.as_retriever": "langchain_core.retrievers.BaseRetriever",
    f"{_VECTORS}.{{from_documents,from_texts}}": _VECTORS,
    # Docker
    "docker.{from_env,DockerClient.from_env}": _DOCKER,
    f"{_DOCKER}.containers.{{run,create,get}}": _CONTAINER,
    f"{_DOCKER}.containers.list": f"list[{_CONTAINER}]",
    f"{_DOCKER}.images.{{get,pull}}": _IMAGE,
    f"{_DOCKER}.images.list": f"list[{_IMAGE}]",
    f"{_DOCKER}.networks.{{get,create}}": "docker.models.networks.Network",
    f"{_DOCKER}.networks.list": "list[docker.models.networks.Network]",
    f"{_DOCKER}.volumes.{{get,create}}": "docker.models.volumes.Volume",
    f"{_DOCKER}.volumes.list": "list[docker.models.volumes.Volume]",
    # SSH, version control, terminals, devices
    "paramiko.{SSHClient.open_sftp,Transport.open_sftp_client}": "paramiko.SFTPClient",
    "paramiko.SFTPClient.from_transport": "paramiko.SFTPClient",
    "paramiko.SSHClient.exec_command": f"tuple[{_STREAM}, {_STREAM}, {_STREAM}]",
    "paramiko.SSHClient.get_transport": "paramiko.Transport",
    "paramiko.SSHClient.invoke_shell": "paramiko.Channel",
    "paramiko.Transport.{open_session,open_channel,accept}": "paramiko.Channel",
    "paramiko.Channel.{makefile,makefile_stderr}": _STREAM,
    "paramiko.SFTPClient.{open,file}": "paramiko.SFTPFile",
    "git.Repo.{clone_from,clone,init}": "git.Repo",
    "git.Repo.{remote,create_remote}": "git.Remote",
    "pexpect.spawn": "pexpect.spawn",
    "serial.serial_for_url": "serial.Serial",
    "psutil.process_iter": "iterable[psutil.Process]",
    "psutil.Process.parent": "psutil.Process",
    "psutil.Process.{children,parents}": "list[psutil.Process]",
    # Browsers
    f"{{{_DRIVER},{_ELEMENT}}}.find_element": _ELEMENT,
    f"{{{_DRIVER},{_ELEMENT}}}.find_elements": f"list[{_ELEMENT}]",
    f"{_PLAY}.sync_playwright": f"{_PLAY}.PlaywrightContextManager",
    f"{_PLAY}.PlaywrightContextManager.start": f"{_PLAY}.Playwright",
    f"{_PLAY}.BrowserType.{{launch,connect,connect_over_cdp}}": f"{_PLAY}.Browser",
    f"{_PLAY}.BrowserType.launch_persistent_context": f"{_PLAY}.BrowserContext",
    f"{_PLAY}.Browser.new_context": f"{_PLAY}.BrowserContext",
    f"{_PLAY}.{{Browser,BrowserContext}}.new_page": f"{_PLAY}.Page",
    # Queues
    "pika.BlockingConnection.channel": (
        "pika.adapters.blocking_connection.BlockingChannel"
    ),
    "kafka.KafkaProducer.send": "kafka.producer.future.FutureRecordMetadata",
    "celery.app.task.Task.{delay,apply_async}": "celery.result.AsyncResult",
    "celery.Celery.{send_task,AsyncResult}": "celery.result.AsyncResult",
    "rq.Queue.{enqueue,enqueue_call,enqueue_at,enqueue_in,fetch_job}": "rq.job.Job",
    "rq.job.Job.fetch": "rq.job.Job",
    "zmq.Context.instance": "zmq.Context",
    "zmq.Context.socket": "zmq.Socket",
    "paho.mqtt.client.Client.publish": "paho.mqtt.client.MQTTMessageInfo",
    # Services
    "github.Github.get_repo": "github.Repository.Repository",
    "gspread.{service_account,service_account_from_dict,authorize,oauth,api_key}": (
        "gspread.Client"
    ),
    "gspread.Client.{open,open_by_key,open_by_url,create,copy}": "gspread.Spreadsheet",
    "gspread.Spreadsheet.{worksheet,get_worksheet,add_worksheet}": "gspread.Worksheet",
    "gspread.Spreadsheet.worksheets": "list[gspread.Worksheet]",
    "praw.Reddit.subreddit": "praw.models.Subreddit",
    "praw.Reddit.submission": "praw.models.Submission",
    "praw.Reddit.comment": "praw.models.Comment",
    "praw.Reddit.redditor": "praw.models.Redditor",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    f"{_RESOURCE}.meta": "boto3.resources.base.ResourceMeta",
    "boto3.resources.base.ResourceMeta.client": _AWS,
    (
        f"{_RESOURCE}.{{buckets,objects,object_versions,multipart_uploads,instances,"
        "images,volumes,snapshots,security_groups,subnets,vpcs,tables,queues,topics,"
        "subscriptions,stacks,users,roles,groups,policies}"
    ): _COLLECTION,
    "slack_bolt.App.client": "slack_sdk.WebClient",
    "gspread.Spreadsheet.sheet1": "gspread.Worksheet",
    f"{_PLAY}.Playwright.{{chromium,firefox,webkit}}": f"{_PLAY}.BrowserType",
    f"{_PLAY}.Page.context": f"{_PLAY}.BrowserContext",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    (
        "{mypy_boto3_s3.S3Client,mypy_boto3_s3.client.S3Client,"
        "mypy_boto3_dynamodb.DynamoDBClient,mypy_boto3_dynamodb.client.DynamoDBClient,"
        "mypy_boto3_sqs.SQSClient,mypy_boto3_sqs.client.SQSClient,"
        "mypy_boto3_sns.SNSClient,mypy_boto3_lambda.LambdaClient,"
        "mypy_boto3_ec2.EC2Client,mypy_boto3_sts.STSClient,mypy_boto3_ssm.SSMClient,"
        "mypy_boto3_secretsmanager.SecretsManagerClient,"
        "mypy_boto3_bedrock_runtime.BedrockRuntimeClient}"
    ): (_AWS,),
    (
        "{mypy_boto3_s3.S3ServiceResource,mypy_boto3_s3.service_resource.Bucket,"
        "mypy_boto3_dynamodb.DynamoDBServiceResource,"
        "mypy_boto3_dynamodb.service_resource.Table,"
        "mypy_boto3_sqs.service_resource.Queue}"
    ): (_RESOURCE,),
    "cohere.ClientV2": ("cohere.Client",),
    (
        "{langchain_openai.ChatOpenAI,langchain_openai.AzureChatOpenAI,"
        "langchain_anthropic.ChatAnthropic,langchain_groq.ChatGroq,"
        "langchain_google_genai.ChatGoogleGenerativeAI,langchain_ollama.ChatOllama,"
        "langchain_google_vertexai.ChatVertexAI,langchain_mistralai.ChatMistralAI,"
        "langchain_aws.ChatBedrock,langchain_aws.ChatBedrockConverse,"
        "langchain_cohere.ChatCohere,langchain_community.chat_models.ChatOpenAI,"
        "langchain_community.chat_models.ChatOllama,"
        "langchain.chat_models.ChatOpenAI}"
    ): (_CHAT,),
    _CHAT: (_RUNNABLE,),
    "langchain_core.language_models.BaseLLM": (_RUNNABLE,),
    "langchain_core.retrievers.BaseRetriever": (_RUNNABLE,),
    "langchain_core.runnables.{RunnableSequence,RunnableLambda,RunnableParallel}": (
        _RUNNABLE,
    ),
    (
        "{langchain_openai.OpenAIEmbeddings,langchain_openai.AzureOpenAIEmbeddings,"
        "langchain_huggingface.HuggingFaceEmbeddings,langchain_ollama.OllamaEmbeddings,"
        "langchain_google_genai.GoogleGenerativeAIEmbeddings,"
        "langchain_cohere.CohereEmbeddings,"
        "langchain_community.embeddings.HuggingFaceEmbeddings}"
    ): (_EMBEDDINGS,),
    (
        "{langchain_chroma.Chroma,langchain_community.vectorstores.Chroma,"
        "langchain_community.vectorstores.FAISS,langchain_qdrant.QdrantVectorStore,"
        "langchain_pinecone.PineconeVectorStore,langchain_postgres.PGVector,"
        "langchain_weaviate.WeaviateVectorStore,langchain_milvus.Milvus}"
    ): (_VECTORS,),
    (
        "selenium.webdriver.{Chrome,Firefox,Edge,Safari,Ie,Remote,ChromiumEdge,"
        "WebKitGTK,WPEWebKit}"
    ): (_DRIVER,),
    "undetected_chromedriver.Chrome": ("selenium.webdriver.Chrome",),
    "confluent_kafka.SerializingProducer": ("confluent_kafka.Producer",),
    "confluent_kafka.DeserializingConsumer": ("confluent_kafka.Consumer",),
    "celery.result.GroupResult": ("celery.result.ResultSet",),
}

#: What ``with`` gives where it is not the object itself.
ENTERS: Dict[str, str] = {
    f"{_PLAY}.PlaywrightContextManager": f"{_PLAY}.Playwright",
}
