package io.conceptpulse.bench.run;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;

/** Where it ran. */
record Machine(int cores, long memoryBytes, long heapBytes, String jdk, String os) {

    static Machine here() {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize(),
                Runtime.getRuntime().maxMemory(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                system.getName() + " " + system.getVersion() + " " + system.getArch());
    }
}
