"""Message brokers and task queues.

Source: the documentation of the libraries. What only hands a message to a background
thread (``confluent_kafka.Producer.produce``, ``paho.mqtt.client.Client.publish``) is
not listed.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_PIKA = "aio_pika.connect_robust"
_CONFLUENT = "confluent_kafka.aio"
_ZMQ = "zmq.asyncio"
_MQTT = "aiomqtt"

ROWS: tuple[Blocking, ...] = (
    # RabbitMQ
    Blocking("pika.BlockingConnection", "ASYNC512", _PIKA),
    Blocking(
        "pika.BlockingConnection.{channel,close,process_data_events,sleep,"
        "update_secret}",
        "ASYNC512",
        _PIKA,
    ),
    Blocking(
        "pika.adapters.blocking_connection.BlockingChannel.{basic_publish,"
        "basic_consume,"
        "basic_get,basic_ack,basic_nack,basic_reject,basic_qos,basic_cancel,"
        "basic_recover,start_consuming,stop_consuming,cancel,close,confirm_delivery,"
        "queue_declare,queue_bind,queue_unbind,queue_purge,queue_delete,"
        "exchange_declare,exchange_bind,exchange_unbind,exchange_delete,flow,tx_select,"
        "tx_commit,tx_rollback}",
        "ASYNC512",
        _PIKA,
    ),
    Blocking(
        "pika.adapters.blocking_connection.BlockingChannel.consume",
        "ASYNC512",
        _PIKA,
        iterated=True,
    ),
    Blocking(
        "kombu.Connection.{connect,drain_events,ensure_connection,channel}",
        "ASYNC512",
        _PIKA,
    ),
    Blocking("kombu.Producer.publish", "ASYNC512", _PIKA),
    # Kafka. The classes of kafka-python ask a broker for its version when made.
    Blocking("kafka.KafkaProducer", "ASYNC512", "aiokafka.AIOKafkaProducer"),
    Blocking("kafka.KafkaConsumer", "ASYNC512", "aiokafka.AIOKafkaConsumer"),
    Blocking(
        "kafka.KafkaAdminClient", "ASYNC512", "aiokafka.admin.AIOKafkaAdminClient"
    ),
    Blocking(
        "kafka.KafkaProducer.{send,flush,close,partitions_for,init_transactions,"
        "commit_transaction,abort_transaction}",
        "ASYNC512",
        "aiokafka.AIOKafkaProducer",
    ),
    Blocking(
        "kafka.KafkaConsumer.poll",
        "ASYNC512",
        "aiokafka.AIOKafkaConsumer",
        # Its timeout is 0 unless one is given.
        unless=(Argument("timeout_ms", 0, 0),),
        needs=(Argument("timeout_ms", 0),),
    ),
    Blocking(
        "kafka.KafkaConsumer.{commit,committed,position,topics,partitions_for_topic,"
        "beginning_offsets,end_offsets,offsets_for_times,close}",
        "ASYNC512",
        "aiokafka.AIOKafkaConsumer",
    ),
    Blocking(
        "kafka.KafkaConsumer", "ASYNC512", "aiokafka.AIOKafkaConsumer", iterated=True
    ),
    Blocking(
        "kafka.KafkaAdminClient.{create_topics,delete_topics,list_topics,"
        "describe_topics,describe_cluster,create_partitions,describe_configs,"
        "alter_configs,describe_groups,delete_groups}",
        "ASYNC512",
        "aiokafka.admin.AIOKafkaAdminClient",
    ),
    Blocking(
        "kafka.producer.future.FutureRecordMetadata.get",
        "ASYNC512",
        "aiokafka.AIOKafkaProducer",
    ),
    Blocking(
        "confluent_kafka.{Producer,SerializingProducer}.{flush,poll}",
        "ASYNC512",
        f"{_CONFLUENT}.AIOProducer",
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking(
        "confluent_kafka.Producer.{list_topics,init_transactions,commit_transaction,"
        "abort_transaction}",
        "ASYNC512",
        f"{_CONFLUENT}.AIOProducer",
    ),
    Blocking(
        "confluent_kafka.{Consumer,DeserializingConsumer}.poll",
        "ASYNC512",
        f"{_CONFLUENT}.AIOConsumer",
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking(
        "confluent_kafka.Consumer.consume",
        "ASYNC512",
        f"{_CONFLUENT}.AIOConsumer",
        unless=(Argument("timeout", 1, 0),),
    ),
    # Without asynchronous=False a commit is only queued.
    Blocking(
        "confluent_kafka.{Consumer,DeserializingConsumer}.commit",
        "ASYNC512",
        f"{_CONFLUENT}.AIOConsumer",
        needs=(Argument("asynchronous", 2, False),),
    ),
    Blocking(
        "confluent_kafka.Consumer.{committed,list_topics,get_watermark_offsets,"
        "offsets_for_times,close}",
        "ASYNC512",
        f"{_CONFLUENT}.AIOConsumer",
    ),
    # Task queues
    Blocking("celery.result.AsyncResult.{get,wait,collect}", "ASYNC512", _THREAD),
    Blocking(
        "celery.result.{ResultSet,GroupResult}.{get,join,join_native}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("celery.app.task.Task.apply", "ASYNC512", _THREAD),
    Blocking(
        "rq.job.Job.{fetch,refresh,save,cancel,delete,requeue,get_status}",
        "ASYNC512",
        _THREAD,
    ),
    # ZeroMQ
    Blocking(
        "zmq.Socket.{recv,recv_multipart,recv_string,recv_json,recv_pyobj,"
        "recv_serialized}",
        "ASYNC512",
        f"{_ZMQ}.Context",
        unless=(
            Argument("flags", 0, "zmq.NOBLOCK"),
            Argument("flags", 0, "zmq.DONTWAIT"),
        ),
    ),
    Blocking(
        "zmq.Socket.{send,send_multipart,send_string,send_json,send_pyobj,"
        "send_serialized}",
        "ASYNC512",
        f"{_ZMQ}.Context",
        unless=(
            Argument("flags", 1, "zmq.NOBLOCK"),
            Argument("flags", 1, "zmq.DONTWAIT"),
        ),
    ),
    Blocking(
        "zmq.Socket.poll",
        "ASYNC512",
        f"{_ZMQ}.Context",
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking(
        "zmq.Poller.poll",
        "ASYNC512",
        f"{_ZMQ}.Poller",
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking("zmq.{proxy,proxy_steerable,device}", "ASYNC512", _THREAD),
    # MQTT
    Blocking(
        "paho.mqtt.client.Client.{connect,connect_srv,reconnect,loop_forever,"
        "loop_stop}",
        "ASYNC512",
        _MQTT,
    ),
    Blocking(
        "paho.mqtt.client.Client.loop",
        "ASYNC512",
        _MQTT,
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking("paho.mqtt.client.MQTTMessageInfo.wait_for_publish", "ASYNC512", _MQTT),
    Blocking("paho.mqtt.publish.{single,multiple}", "ASYNC512", _MQTT),
    Blocking("paho.mqtt.subscribe.{simple,callback}", "ASYNC512", _MQTT),
    # One round trip to the broker or to Redis, a millisecond as a rule
    Blocking("celery.app.task.Task.{delay,apply_async}", "ASYNC516", _THREAD),
    Blocking(
        "rq.Queue.{enqueue,enqueue_call,enqueue_at,enqueue_in,enqueue_many,fetch_job}",
        "ASYNC516",
        _THREAD,
    ),
)
