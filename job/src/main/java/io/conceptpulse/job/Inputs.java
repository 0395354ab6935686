package io.conceptpulse.job;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.feed.Ingested;
import io.conceptpulse.market.Tick;
import io.conceptpulse.news.NewsItem;
import org.apache.flink.streaming.api.datastream.DataStream;

/** What the pipeline takes: streams that carry event time and watermarks. */
public record Inputs(
        DataStream<Ingested<NewsItem>> news,
        DataStream<Ingested<Tick>> ticks,
        DataStream<Ingested<CatalogChange>> concepts,
        DataStream<Ingested<CatalogChange>> stocks) {}
