package io.conceptpulse.job;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "io.conceptpulse", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PIPELINE_KNOWS_NO_CONNECTOR =
            noClasses()
                    .that()
                    .haveSimpleNameStartingWith("PulsePipeline")
                    .or()
                    .haveSimpleName("Inputs")
                    .or()
                    .haveSimpleName("Outputs")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.flink.connector..",
                            "org.apache.kafka..",
                            "java.sql..",
                            "org.postgresql..",
                            "io.conceptpulse.job.source..",
                            "io.conceptpulse.job.sink..");

    /** Clocks and pauses are made in two places, and passed in everywhere else. */
    @ArchTest
    static final ArchRule TIME_IS_PASSED_IN =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("WallClock")
                    .and()
                    .doNotHaveSimpleName("PostgresSink")
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule SOURCES_AND_SINKS_DO_NOT_KNOW_EACH_OTHER =
            noClasses()
                    .that()
                    .resideInAPackage("..job.source..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..job.sink..");

    @ArchTest
    static final ArchRule NO_CLASS_IS_CALLED_UTILITY =
            classes()
                    .should()
                    .haveSimpleNameNotEndingWith("Utils")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Helper");
}
