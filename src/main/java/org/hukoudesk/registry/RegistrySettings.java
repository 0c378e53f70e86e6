package org.hukoudesk.registry;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.store.StoreSettings;

/// Where a registry keeps its data and where it listens.
///
/// @param data folder of the authority's key, blobs and, without PostgreSQL, the database
/// @param password of the authority's key file
/// @param port of mutual TLS; 0 lets the system choose, as with the enrolment port
/// @param platform address of the platform of criminal records; without one inquiries wait
public record RegistrySettings(
        Path data,
        StoreSettings store,
        String password,
        String host,
        int port,
        int enrolmentPort,
        Optional<URI> platform) {

    public static final String USAGE = """
            Starts the central registry.

              --data FOLDER           its data (required)
              --host NAME             address to listen on (localhost)
              --port N                mutual TLS (0: chosen by the system)
              --enrolment-port N      enrolment of new workstations (0: chosen by the system)
              --platform URL          platform of criminal records (without it inquiries wait)
              --jdbc URL --user U     PostgreSQL instead of the embedded database; password in HUKOU_DB_PASSWORD

            The password of the authority's key is read from HUKOU_AUTHORITY_PASSWORD.""";

    /// Without a platform.
    public RegistrySettings(Path data, StoreSettings store, String password, String host, int port, int enrolmentPort) {
        this(data, store, password, host, port, enrolmentPort, Optional.empty());
    }

    static RegistrySettings of(String... arguments) {
        Map<String, String> options = options(arguments);
        Path data = Path.of(required(options, "--data"));
        return new RegistrySettings(
                data,
                store(options, data),
                fromEnvironment("HUKOU_AUTHORITY_PASSWORD"),
                options.getOrDefault("--host", "localhost"),
                Integer.parseInt(options.getOrDefault("--port", "0")),
                Integer.parseInt(options.getOrDefault("--enrolment-port", "0")),
                Optional.ofNullable(options.get("--platform")).map(URI::create));
    }

    private static StoreSettings store(Map<String, String> options, Path data) {
        Optional<String> jdbc = Optional.ofNullable(options.get("--jdbc"));
        return jdbc.<StoreSettings>map(url -> new StoreSettings.PostgreSql(
                        url, required(options, "--user"), fromEnvironment("HUKOU_DB_PASSWORD")))
                .orElseGet(() -> new StoreSettings.PlainFile(data.resolve("registry")));
    }

    private static Map<String, String> options(String... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException(USAGE);
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name)).orElseThrow(() -> new IllegalArgumentException(USAGE));
    }

    private static String fromEnvironment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is not set\n\n" + USAGE));
    }

    @Override
    public String toString() {
        return "RegistrySettings[" + host + ":" + port + "]";
    }
}
