package org.hukoudesk.device.scanner;

import au.com.southsky.jfreesane.OptionValueType;
import au.com.southsky.jfreesane.SaneDevice;
import au.com.southsky.jfreesane.SaneException;
import au.com.southsky.jfreesane.SaneOption;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/// Sets and asks the options of an open SANE device.
final class SaneSetting {

    private static final String RESOLUTION = "resolution";
    private static final String SOURCE = "source";

    private final SaneDevice device;

    SaneSetting(SaneDevice device) {
        this.device = device;
    }

    /// The device has no such option, or the value is not of its kind.
    static final class UnknownOptionException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownOptionException(String option) {
            super("option " + option);
        }
    }

    void apply(Map<String, String> options) throws IOException, SaneException {
        for (var entry : options.entrySet()) {
            var option = device.getOption(entry.getKey());
            if (option == null || !option.isWriteable()) {
                throw new UnknownOptionException(entry.getKey());
            }
            set(option, entry.getValue());
        }
    }

    /// What the device says, or `otherwise` if it has no resolution.
    int resolution(int otherwise) throws IOException, SaneException {
        var option = device.getOption(RESOLUTION);
        if (option == null || !option.isActive() || !option.isReadable()) {
            return otherwise;
        }
        return isFixed(option) ? (int) Math.round(option.getFixedValue()) : option.getIntegerValue();
    }

    /// Whether pages come from a feeder now, so that there may be another one.
    boolean hasFeeder() throws IOException, SaneException {
        var option = device.getOption(SOURCE);
        if (option == null || !option.isActive() || option.getType() != OptionValueType.STRING) {
            return false;
        }
        var source = option.getStringValue().toLowerCase(Locale.ROOT);
        return source.contains("feeder") || source.contains("adf");
    }

    private static void set(SaneOption option, String value) throws IOException, SaneException {
        try {
            switch (option.getType()) {
                case BOOLEAN -> option.setBooleanValue(Boolean.parseBoolean(value));
                case INT -> option.setIntegerValue(Integer.parseInt(value));
                case FIXED -> option.setFixedValue(Double.parseDouble(value));
                case STRING -> option.setStringValue(value);
                case BUTTON, GROUP -> throw new UnknownOptionException(option.getName());
            }
        } catch (NumberFormatException _) {
            throw new UnknownOptionException(option.getName());
        }
    }

    private static boolean isFixed(SaneOption option) {
        return option.getType() == OptionValueType.FIXED;
    }
}
