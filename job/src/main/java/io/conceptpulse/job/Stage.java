package io.conceptpulse.job;

import org.apache.flink.streaming.api.datastream.BroadcastConnectedStream;
import org.apache.flink.streaming.api.datastream.ConnectedStreams;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;

/**
 * Puts a function on a stream. The name is what a person sees; the uid is what the state goes by
 * for ever: they begin the same, and only the name may change.
 */
final class Stage {

    private Stage() {}

    static <K, I, O> SingleOutputStreamOperator<O> stage(
            String name, KeyedStream<I, K> in, KeyedProcessFunction<K, I, O> function) {
        return named(name, in.process(function));
    }

    static <K, A, B, O> SingleOutputStreamOperator<O> stage(
            String name, ConnectedStreams<A, B> in, KeyedCoProcessFunction<K, A, B, O> function) {
        return named(name, in.process(function));
    }

    static <K, A, B, O> SingleOutputStreamOperator<O> stage(
            String name,
            BroadcastConnectedStream<A, B> in,
            KeyedBroadcastProcessFunction<K, A, B, O> function) {
        return named(name, in.process(function));
    }

    private static <T> SingleOutputStreamOperator<T> named(
            String name, SingleOutputStreamOperator<T> operator) {
        return operator.name(name).uid(name);
    }
}
