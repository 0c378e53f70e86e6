package org.hukoudesk.device.idcard;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Path;
import java.util.Optional;

/// An open serial port at 115200 8N1, the readers' default.
final class SerialLine implements AutoCloseable {

    private static final int BAUD = 115_200;
    private static final int DATA_BITS = 8;
    /// One read waits this long at most, so that limits and interrupts are noticed in time.
    static final int READ_SLICE_MILLIS = 50;

    private final SerialPort port;

    private SerialLine(SerialPort port) {
        this.port = port;
    }

    /// Empty if there is no such port or another program holds it.
    static Optional<SerialLine> open(Path device) {
        try {
            var port = SerialPort.getCommPort(device.toString());
            port.setComPortParameters(BAUD, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_SLICE_MILLIS, 0);
            return port.openPort(0) ? Optional.of(new SerialLine(port)) : Optional.empty();
        } catch (SerialPortInvalidPortException missing) {
            return Optional.empty();
        }
    }

    /// Forgets what arrived unasked.
    void discardInput() {
        port.flushIOBuffers();
    }

    /// Reads what is there, waiting at most [#READ_SLICE_MILLIS]; -1 when the line is lost.
    int read(byte[] into) {
        int count = port.readBytes(into, into.length);
        return count < 0 || !port.isOpen() ? -1 : count;
    }

    /// False when the line is lost.
    boolean write(byte[] bytes) {
        return port.writeBytes(bytes, bytes.length) == bytes.length;
    }

    @Override
    public void close() {
        port.closePort();
    }
}
