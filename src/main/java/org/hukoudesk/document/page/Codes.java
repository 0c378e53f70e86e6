package org.hukoudesk.document.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.hukoudesk.document.DocumentException;

/// Texts as pictures to scan: the number of a case or document, and nothing of the person.
public final class Codes {

    /// Quiet zone of four modules, which ISO/IEC 18004 asks for.
    private static final int QR_QUIET = 4;

    /// Quiet zone of ten modules on either side, which ISO/IEC 15417 asks for.
    private static final int CODE_128_QUIET = 10;

    /// Pixels per module, so that scaling to the box leaves sharp edges in print.
    private static final int SHARPNESS = 8;

    private Codes() {}

    /// A square QR code, readable with a quarter of it soiled.
    public static BufferedImage qr(String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.MARGIN, QR_QUIET);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        try {
            return picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints), SHARPNESS);
        } catch (WriterException e) {
            throw new DocumentException("A number cannot become a QR code", e);
        }
    }

    /// A Code 128, one module high: the template stretches it to its box.
    public static BufferedImage code128(String caseNumber) {
        var hints = Map.of(EncodeHintType.MARGIN, 2 * CODE_128_QUIET);
        return picture(new Code128Writer().encode(caseNumber, BarcodeFormat.CODE_128, 0, 1, hints), SHARPNESS);
    }

    private static BufferedImage picture(BitMatrix modules, int scale) {
        int width = modules.getWidth() * scale;
        int height = modules.getHeight() * scale;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, modules.get(x / scale, y / scale) ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
