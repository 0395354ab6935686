package io.conceptpulse.local.stack;

import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Chooses ports of 127.0.0.1 that nobody listens on, each once. */
public final class Ports {

    /** Where all servers listen, and nowhere else. */
    public static final String HOST = "127.0.0.1";

    private final Consumer<String> notes;
    private final Set<Integer> given = new HashSet<>();

    /**
     * @param notes is told where a usual port is taken and which one is used instead
     */
    public Ports(Consumer<String> notes) {
        this.notes = notes;
    }

    /**
     * The port asked for, else the usual one, else a free one.
     *
     * @param what who will listen, for messages
     * @param option the option that asks for a port, for messages
     */
    public int choose(String what, String option, OptionalInt asked, int usual) {
        if (asked.isPresent()) {
            int port = asked.getAsInt();
            if (port < 1 || port > 65_535) {
                throw Problem.usage(option + " " + port + ": a port is 1 to 65535");
            }
            if (!take(port)) {
                throw Problem.usage(
                        option
                                + " "
                                + port
                                + ": something listens there already; name another port, or leave"
                                + " the option out and a free one is found");
            }
            return port;
        }
        if (take(usual)) {
            return usual;
        }
        int port = free();
        notes.accept("port " + usual + " is taken, " + what + " uses " + port);
        return port;
    }

    /** Any free port. */
    public int free() {
        while (true) {
            try (ServerSocket socket = bound(0)) {
                int port = socket.getLocalPort();
                if (given.add(port)) {
                    return port;
                }
            } catch (IOException e) {
                throw Problem.unreachable("no free port on " + HOST + " (" + e + ")", e);
            }
        }
    }

    private boolean take(int port) {
        if (given.contains(port)) {
            return false;
        }
        try (ServerSocket socket = bound(port)) {
            return given.add(socket.getLocalPort());
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
        return socket;
    }
}
