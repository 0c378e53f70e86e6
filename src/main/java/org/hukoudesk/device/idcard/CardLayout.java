package org.hukoudesk.device.idcard;

/// Where each field stands in the 256 bytes of card text (UTF-16LE, padded with U+0020).
///
/// Resident and J cards share GA/T 490's order; I follows a vendor's published table; J and Y rest on one public source
/// each and on their sum of 256, and have not been checked against a real card.
record CardLayout(Place name, Place sex, Place ethnic, Place birth, Place address, Place number, Place issuer) {

    /// Bytes of text on every card.
    static final int TEXT_BYTES = 256;

    static final Place FROM = new Place(188, 16);
    static final Place UNTIL = new Place(204, 16);
    static final Place TYPE = new Place(248, 2);

    private static final Place ABSENT = new Place(0, 0);
    private static final CardLayout RESIDENT = new CardLayout(
            new Place(0, 30),
            new Place(30, 2),
            new Place(32, 4),
            new Place(36, 16),
            new Place(52, 70),
            new Place(122, 36),
            new Place(158, 30));
    private static final CardLayout FOREIGNER_2017 = new CardLayout(
            new Place(158, 30),
            new Place(120, 2),
            ABSENT,
            new Place(220, 16),
            ABSENT,
            new Place(122, 30),
            new Place(240, 8));
    private static final CardLayout FOREIGNER_2023 = new CardLayout(
            new Place(0, 30), new Place(30, 2), ABSENT, new Place(36, 16), ABSENT, new Place(122, 36), ABSENT);

    /// A field of `bytes` bytes beginning at byte `at`.
    record Place(int at, int bytes) {}

    static CardLayout of(CardType type) {
        return switch (type) {
            case RESIDENT, HK_MACAU_TAIWAN -> RESIDENT;
            case FOREIGNER_2017 -> FOREIGNER_2017;
            case FOREIGNER_2023 -> FOREIGNER_2023;
        };
    }
}
