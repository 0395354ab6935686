package io.conceptpulse.oracle;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

@AnalyzeClasses(packages = "io.conceptpulse", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** What recomputes the rows of the job must not share its mistakes. */
    @ArchTest
    static final ArchRule THE_ORACLE_SHARES_NOTHING_WITH_THE_JOB =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.conceptpulse.oracle..",
                            "java..",
                            "com.sun.management..",
                            "org.duckdb..",
                            "org.apache.kafka..",
                            "org.slf4j..");
}
