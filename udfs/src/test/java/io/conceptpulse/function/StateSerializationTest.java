package io.conceptpulse.function;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.feed.Count;
import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.Ingested;
import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.fixture.Articles;
import io.conceptpulse.fixture.Definitions;
import io.conceptpulse.fixture.Mentions;
import io.conceptpulse.fixture.Snapshots;
import io.conceptpulse.market.LimitState;
import io.conceptpulse.market.Tick;
import io.conceptpulse.news.ArticleMemory;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.pulse.MinuteTally;
import io.conceptpulse.pulse.MinuteVotes;
import io.conceptpulse.pulse.PulseRow;
import io.conceptpulse.pulse.ShardSlot;
import io.conceptpulse.pulse.StockConcept;
import io.conceptpulse.pulse.StockState;
import io.conceptpulse.pulse.Tally;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.AlertLife;
import io.conceptpulse.spike.Baseline;
import io.conceptpulse.stance.Stance;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.api.java.typeutils.ListTypeInfo;
import org.apache.flink.api.java.typeutils.MapTypeInfo;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Everything that flows between operators, or lies in their state, goes without Kryo. */
class StateSerializationTest {

    private static final Origin ORIGIN = new Origin("news", 1, 2);
    private static final Tick TICK = Snapshots.tick("600000.SH", 3_000).get();
    private static final Tally TALLY = new Tally(3, 2, 2, 1, 0, 1, 500, 250_000);
    private static final IndexBar BAR =
            new IndexBar("sora", 60_000, 1, 4, 1, 3, 2, 99, 1, 2, 3, 4, 5, 6, 7, true);

    static Stream<Arguments> everythingThatFlowsOrIsKept() {
        PulseRow night = PulseRow.running("sora", 60_000).withTally(TALLY);
        return Stream.of(
                arguments(Origin.class, ORIGIN),
                arguments(DeadLetter.class, new DeadLetter(ORIGIN, "contract", "no id", "{}", 5)),
                arguments(LateRecord.class, new LateRecord(ORIGIN, "a", 1, 2, "late")),
                arguments(CountDelta.class, CountDelta.one("news", Outcome.IN)),
                arguments(Count.class, new Count("news", Outcome.IN, 7)),
                arguments(NewsItem.class, Articles.article("a").item()),
                arguments(NewsItem.class, Articles.article("a").withdrawn().item()),
                arguments(ArticleMemory.class, new ArticleMemory("2", List.of("1", "2"), 5)),
                arguments(CatalogChange.class, Definitions.board("sora").change()),
                arguments(CatalogChange.class, Definitions.stock("600000.SH")),
                arguments(Tick.class, TICK),
                arguments(
                        io.conceptpulse.pulse.Mention.class,
                        Mentions.mention("a").naming("600000.SH").titled("一家公司发布新模型").get()),
                arguments(io.conceptpulse.pulse.Mention.class, Mentions.mention("a").unplaced()),
                arguments(
                        StockConcept.class,
                        new StockConcept(
                                "a",
                                "600000.SH",
                                "sora",
                                "1",
                                5,
                                Stance.DENIED,
                                false,
                                "公司未涉及",
                                "公告栏",
                                "澄清公告",
                                "",
                                true,
                                6)),
                arguments(MinuteTally.class, new MinuteTally("sora", 60_000, TALLY, 5)),
                arguments(IndexBar.class, BAR),
                arguments(PulseRow.class, night),
                arguments(PulseRow.class, night.withBar(BAR).closed()),
                arguments(
                        StockState.class,
                        new StockState("600000.SH", 1, 2, 3, 4, 5, 6, 7, LimitState.UP)),
                arguments(Alert.class, alert(null)),
                arguments(Alert.class, alert(new Alert.PriceEvidence(1, 2, 3))),
                arguments(AlertLife.class, AlertLife.NONE),
                arguments(Baseline.class, Baseline.NEW.close(0, 3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everythingThatFlowsOrIsKept")
    <T> void aRecordComesBackAsItWas(Class<T> type, T value) throws IOException {
        assertThat(roundTripped(TypeInformation.of(type), value)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everythingThatFlowsOrIsKept")
    <T> void noPartOfItIsLeftToKryo(Class<T> type, T value) {
        assertThat(value).isNotNull();
        assertNoneGeneric(TypeInformation.of(type), type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("mutableState")
    void stateThatIsChangedInPlaceCanGainAFieldInALaterRelease(Class<?> type) {
        TypeInformation<?> info = TypeInformation.of(type);
        assertThat(info).isInstanceOf(PojoTypeInfo.class);
        assertNoneGeneric(info, type.getSimpleName());
    }

    static Stream<Class<?>> mutableState() {
        return Stream.of(
                StockDay.class,
                ShardBook.class,
                BoardDay.class,
                BucketBook.class,
                MinuteVotes.class);
    }

    @Test
    void whatASourceHandsOnNeedsNoKryoEither() {
        assertNoneGeneric(TypeInformation.of(new TypeHint<Ingested<Tick>>() {}), "Ingested");
    }

    @Test
    void arraysInRecordsComeBackToo() throws IOException {
        ShardSlot slot = new ShardSlot(1, 2, 3, 4, List.of("sora"), new long[] {5, 6});
        assertNoneGeneric(TypeInformation.of(ShardSlot.class), "ShardSlot");
        assertThat(roundTripped(TypeInformation.of(ShardSlot.class), slot))
                .usingRecursiveComparison()
                .isEqualTo(slot);
        ShardPartial partial = new ShardPartial(3, List.of("sora"), new long[] {5, 6});
        assertNoneGeneric(TypeInformation.of(ShardPartial.class), "ShardPartial");
        assertThat(roundTripped(TypeInformation.of(ShardPartial.class), partial))
                .usingRecursiveComparison()
                .isEqualTo(partial);
    }

    @Test
    void aStockThatHasNotTradedYetComesBack() throws IOException {
        StockDay stock = new StockDay();
        stock.receive(TICK);
        assertThat(stock.closed).isNull();
        assertThat(roundTripped(TypeInformation.of(StockDay.class), stock))
                .usingRecursiveComparison()
                .isEqualTo(stock);
    }

    @Test
    void theOtherMutableStateComesBack() throws IOException {
        BoardDay board = new BoardDay();
        board.concept = "sora";
        board.begin(3);
        ShardBook shard = new ShardBook();
        shard.late = 4;
        BucketBook bucket = new BucketBook();
        bucket.runningMinute = 5;
        MinuteVotes votes = new MinuteVotes();
        votes.apply(Mentions.mention("a").tone(300).get());
        for (Object state : List.of(board, shard, bucket, votes)) {
            assertThat(roundTripped(TypeInformation.of(classOf(state)), state))
                    .usingRecursiveComparison()
                    .isEqualTo(state);
        }
    }

    private static Alert alert(Alert.PriceEvidence price) {
        return new Alert(
                "a1",
                0,
                Alert.Kind.MENTION_SPIKE,
                "sora",
                Alert.State.OPEN,
                1,
                1,
                15,
                5,
                6,
                3,
                0.5,
                1,
                4.5,
                "财联社",
                1,
                List.of(new Alert.Headline("标题", "", "财联社", 1, 300)),
                List.of("600000.SH"),
                false,
                price);
    }

    private static void assertNoneGeneric(TypeInformation<?> type, String where) {
        assertThat(type).as(where).isNotInstanceOf(GenericTypeInfo.class);
        if (type instanceof PojoTypeInfo<?> pojo) {
            for (int i = 0; i < pojo.getArity(); i++) {
                assertNoneGeneric(
                        pojo.getTypeAt(i),
                        where + "." + pojo.getPojoFieldAt(i).getField().getName());
            }
        } else if (type instanceof ListTypeInfo<?> list) {
            assertNoneGeneric(list.getElementTypeInfo(), where + "[]");
        } else if (type instanceof MapTypeInfo<?, ?> map) {
            assertNoneGeneric(map.getKeyTypeInfo(), where + " key");
            assertNoneGeneric(map.getValueTypeInfo(), where + " value");
        } else {
            assertThat(type.isBasicType() || type.getClass().getSimpleName().matches(LEAVES))
                    .as("%s is of a kind that this test does not look into: %s", where, type)
                    .isTrue();
        }
    }

    private static final String LEAVES = "PrimitiveArrayTypeInfo|EnumTypeInfo";

    private static <T> T roundTripped(TypeInformation<T> type, T value) throws IOException {
        TypeSerializer<T> serializer = type.createSerializer(new SerializerConfigImpl());
        DataOutputSerializer out = new DataOutputSerializer(256);
        serializer.serialize(value, out);
        return serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
    }

    @SuppressWarnings("unchecked")
    private static <T> Class<T> classOf(T value) {
        return (Class<T>) value.getClass();
    }
}
