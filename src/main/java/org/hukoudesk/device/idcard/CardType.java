package org.hukoudesk.device.idcard;

/// The kinds of card the reader can meet, told apart by the character at byte 248 of the text.
public enum CardType {
    /// 居民身份证.
    RESIDENT(' '),
    /// 港澳台居民居住证.
    HK_MACAU_TAIWAN('J'),
    /// 外国人永久居留身份证, layout of 2017.
    FOREIGNER_2017('I'),
    /// 外国人永久居留身份证, layout of 2023.
    FOREIGNER_2023('Y');

    private final char mark;

    CardType(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }

    /// An unknown mark is read as a resident card, as the field is reserved there.
    static CardType of(char mark) {
        for (var type : values()) {
            if (type.mark == mark) {
                return type;
            }
        }
        return RESIDENT;
    }
}
