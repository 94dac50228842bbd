package org.havenhub.resource;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import com.google.i18n.phonenumbers.ShortNumberInfo.ShortNumberCost;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How numbers are dialled in a country, by libphonenumber's lists. Nothing else in Haven knows that library. */
final class DialPlan {

    /** What a number is worth. */
    enum Worth {
        /** An emergency number, a helpline of a few digits, a code for text messages. Lists of them are never complete. */
        SHORT,
        /** As few digits, and in no list of the country. */
        UNLISTED_SHORT,
        GOOD,
        /** Good, and whoever calls it from a landline pays nothing. */
        TOLL_FREE,
        /** Good, and whoever calls it pays nothing, from a mobile neither. */
        FREE_FROM_ALL,
        /** Possible, but in none of the ranges that the list has. */
        UNLISTED,
        /** Without the first digit that people of the country write: spreadsheets take a zero away. */
        WITHOUT_FIRST_DIGIT,
        /** With the code of the hub's country, and without the plus sign before it: spreadsheets take that away, too. */
        WITHOUT_PLUS,
        /** Good, and calls to such numbers cost the caller more than others. */
        COSTLY,
        /** For telephones of the same town only. */
        WITHOUT_AREA,
        TOO_SHORT,
        TOO_LONG,
        WRONG_LENGTH,
        NO_SUCH_COUNTRY,
        /** Nobody has said in which country it is. */
        UNKNOWN;

        boolean isImpossible() {
            return switch (this) {
                case WITHOUT_AREA, TOO_SHORT, TOO_LONG, WRONG_LENGTH, NO_SUCH_COUNTRY -> true;
                default -> false;
            };
        }
    }

    /**
     * @param region the two letters of the country it belongs to; empty where that is not known or makes no difference
     * @param dialled what a telephone dials; empty if it must not, or cannot
     */
    record Answer(Worth worth, String region, Optional<String> dialled) {}

    /**
     * A number that is dialled inside its country alone.
     *
     * @param number as it was typed
     * @param region the two letters of its country
     */
    record Inland(String number, String region) {}

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    /** Where libphonenumber wants a country and there is none. */
    private static final String NOWHERE = "ZZ";

    /** What stands for all countries in the lists, as for +800. */
    private static final String EVERYWHERE = "001";

    private static final Pattern EXTENSION =
            Pattern.compile("(.*?)[, ]*(?:extension|ext|x)\\.? *([0-9]+)", Pattern.CASE_INSENSITIVE);

    /** A relay service's own number, dialled before that of whom one calls: 18001 in Britain, 711 in America. */
    private static final Pattern PREFIX = Pattern.compile("([0-9]{3,5})[ -]+(.+)");

    /**
     * Ranges that are kept free for stories, films and sample hubs, so that nobody is ever called by mistake. The lists have
     * some of them as numbers of real towns; these they do not have.
     */
    private static final Pattern FICTIONAL =
            Pattern.compile("\\+44(?:1632960|7700900)[0-9]{3}|\\+3363998[0-9]{4}|\\+3532091[0-9]{5}");

    /**
     * Where the rules for toll-free numbers hold for mobiles, too: in Britain since Ofcom's of 2015, in France since Arcep's of 2015,
     * in Germany, Ireland and the Netherlands by law or by the terms of the range. Elsewhere some mobile companies ask for money,
     * or do not put the call through.
     */
    private static final Set<String> FREE_FROM_MOBILES = Set.of("DE", "FR", "GB", "GG", "IE", "IM", "JE", "NL");

    /** The limit of ITU-T E.164. */
    private static final int MOST_DIGITS = 15;

    /** Of a country, behind the plus sign. */
    private static final int MOST_DIGITS_OF_A_CODE = 3;

    private static final Pattern WITH_CODE = Pattern.compile("\\+[0-9 ().–-]+");

    private static final int MOST_DIGITS_OF_A_SHORT_NUMBER = 6;

    /** Lists know few of the codes for messages. Those that are as short as emergency numbers are given to few, and listed. */
    private static final int MOST_DIGITS_OF_A_LISTED_CODE = 3;

    /** Reserved in all of Europe for help of one kind each; the lists do not have all of them everywhere. */
    private static final Set<String> HARMONISED = Set.of("116000", "116006", "116016", "116111", "116117", "116123");

    private static final int MOST_DIGITS_OF_A_SHORT_CODE = 8;

    /** In capitals, or they would be a remark; no digit touches them, and one has three letters, or they would be slips. */
    private static final Pattern WITH_WORDS =
            Pattern.compile("[+0-9(][-0-9 ()./]*[- ](?=[-A-Z ]*[A-Z]{3})[A-Z]+(?:[- ][A-Z]+)*");

    private final Optional<String> country;

    private DialPlan(Optional<String> country) {
        this.country = country;
    }

    static DialPlan of(Optional<String> country) {
        return new DialPlan(country);
    }

    Optional<String> country() {
        return country;
    }

    /** What is called. */
    Answer look(String typed) {
        Matcher extension = EXTENSION.matcher(typed);
        if (!extension.matches()) {
            Answer answer = look(typed, digits(typed).length() <= MOST_DIGITS_OF_A_SHORT_NUMBER);
            boolean isShort = answer.worth() == Worth.SHORT || answer.worth() == Worth.UNLISTED_SHORT;
            boolean isDoubtful = isShort && mayLackArea(typed);
            return isDoubtful ? new Answer(Worth.UNLISTED, country.orElse(""), answer.dialled()) : answer;
        }
        Answer line = look(extension.group(1));
        // RFC 3966 has ";ext=", which common telephones drop or dial as letters. They all wait at a comma.
        return new Answer(line.worth(), line.region(), line.dialled().map(digits -> digits + "," + extension.group(2)));
    }

    /** What messages are sent to. Their short codes have a digit or two more than numbers that are called. */
    Answer lookForMessages(String typed) {
        String digits = digits(typed);
        boolean mayBeCode = digits.length() <= MOST_DIGITS_OF_A_SHORT_CODE && !digits.startsWith("0");
        Answer answer = look(typed, mayBeCode || digits.length() <= MOST_DIGITS_OF_A_SHORT_NUMBER);
        return answer.worth() == Worth.UNLISTED_SHORT && digits.length() > MOST_DIGITS_OF_A_LISTED_CODE
                ? shortNumber(typed, Worth.SHORT)
                : answer;
    }

    /** What is called through a relay service, whose own number may stand first. */
    Answer lookForRelay(String typed) {
        Answer whole = look(typed);
        Matcher prefix = PREFIX.matcher(typed);
        if (whole.worth() == Worth.UNLISTED_SHORT) {
            return shortNumber(typed, Worth.SHORT);
        }
        if (!whole.worth().isImpossible() || !prefix.matches()) {
            return whole;
        }
        return look(prefix.group(2)).worth().isImpossible() ? whole : shortNumber(typed, Worth.SHORT);
    }

    /**
     * The digits on whose keys letters stand: {@code 0800 HELP} is {@code 0800 4357}. Of a text that is no number with words for its end
     * nothing is changed.
     */
    static String withoutLetters(String text) {
        return WITH_WORDS.matcher(text).matches() ? PhoneNumberUtil.convertAlphaCharactersInNumber(text) : text;
    }

    private Answer look(String typed, boolean mayBeShort) {
        if (typed.indexOf('*') >= 0 || typed.indexOf('#') >= 0) {
            // A code for the network or for the telephone itself, which some obey without asking. Nobody gets it by a
            // tap.
            return new Answer(Worth.SHORT, "", Optional.empty());
        }
        boolean hasOwnCountry = typed.startsWith("+");
        if (country.isEmpty() && !hasOwnCountry) {
            return withoutCountry(digits(typed));
        }
        boolean mayStayShort = mayBeShort && !hasOwnCountry;
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(typed, country.orElse(NOWHERE));
            return mayStayShort && isShort(number) ? shortNumber(typed, number) : answer(typed, number);
        } catch (NumberParseException e) {
            return mayStayShort ? unlistedShort(typed) : new Answer(worth(e), "", Optional.empty());
        }
    }

    private static Answer shortNumber(String typed, Worth worth) {
        return new Answer(worth, "", Optional.of(digits(typed)));
    }

    private Answer shortNumber(String typed, Phonenumber.PhoneNumber number) {
        boolean isListed = HARMONISED.contains(digits(typed))
                || country.filter(code -> SHORT_NUMBERS.isValidShortNumberForRegion(number, code))
                        .isPresent();
        return isListed ? shortNumber(typed, worthOfShort(number)) : unlistedShort(typed);
    }

    private Answer unlistedShort(String typed) {
        return new Answer(Worth.UNLISTED_SHORT, country.orElse(""), Optional.of(digits(typed)));
    }

    private Worth worthOfShort(Phonenumber.PhoneNumber number) {
        return country.filter(code -> SHORT_NUMBERS.getExpectedCostForRegion(number, code) == ShortNumberCost.TOLL_FREE)
                        .isPresent()
                ? Worth.FREE_FROM_ALL
                : Worth.SHORT;
    }

    private static Answer withoutCountry(String digits) {
        return digits.length() > MOST_DIGITS + 2
                ? new Answer(Worth.TOO_LONG, "", Optional.empty())
                : new Answer(Worth.UNKNOWN, "", Optional.of(digits));
    }

    /**
     * Six digits are what people of one town dial, and a first zero begins a longer number. Helplines of six digits begin with a
     * one, like those of Europe's 116.
     */
    private boolean mayLackArea(String typed) {
        String digits = digits(typed);
        boolean isLocal = digits.length() == MOST_DIGITS_OF_A_SHORT_NUMBER && !digits.startsWith("1");
        return country.isPresent()
                && !typed.matches(".*[*#].*")
                && ((digits.length() > 3 && digits.startsWith("0")) || isLocal);
    }

    /** Small countries have whole numbers of six digits. */
    private boolean isShort(Phonenumber.PhoneNumber number) {
        return !NUMBERS.isValidNumber(number)
                || country.filter(code -> SHORT_NUMBERS.isValidShortNumberForRegion(number, code))
                        .isPresent();
    }

    private Answer answer(String typed, Phonenumber.PhoneNumber number) {
        String region = Optional.ofNullable(NUMBERS.getRegionCodeForCountryCode(number.getCountryCode()))
                .filter(code -> !code.equals(EVERYWHERE))
                .orElse("");
        Worth worth = worth(typed, number);
        return new Answer(worth, region, worth.isImpossible() ? Optional.empty() : Optional.of(dialled(typed, number)));
    }

    /** Some numbers cannot be reached from abroad, and in their own country then not with its code either. */
    private static String dialled(String typed, Phonenumber.PhoneNumber number) {
        return NUMBERS.canBeInternationallyDialled(number) || typed.startsWith("+")
                ? NUMBERS.format(number, PhoneNumberFormat.E164)
                : digits(typed);
    }

    private Worth worth(String typed, Phonenumber.PhoneNumber number) {
        boolean isKnown = NUMBERS.isValidNumber(number) || isFictional(number);
        if (isKnown && lacksPlus(typed, number)) {
            return Worth.WITHOUT_PLUS;
        }
        if (NUMBERS.isValidNumber(number)) {
            return worthOfListed(typed, number);
        }
        return switch (NUMBERS.isPossibleNumberWithReason(number)) {
            case IS_POSSIBLE -> isFictional(number) ? worthOfFictional(typed, number) : Worth.UNLISTED;
            case IS_POSSIBLE_LOCAL_ONLY -> typed.startsWith("+") ? Worth.TOO_SHORT : Worth.WITHOUT_AREA;
            case TOO_SHORT -> Worth.TOO_SHORT;
            case TOO_LONG -> Worth.TOO_LONG;
            case INVALID_LENGTH -> Worth.WRONG_LENGTH;
            case INVALID_COUNTRY_CODE -> Worth.NO_SUCH_COUNTRY;
        };
    }

    /** The library does not know them, but in the countries that have such ranges everybody writes a zero first. */
    private static Worth worthOfFictional(String typed, Phonenumber.PhoneNumber number) {
        return isWithoutFirstDigits(typed, number) ? Worth.WITHOUT_FIRST_DIGIT : Worth.GOOD;
    }

    private Worth worthOfListed(String typed, Phonenumber.PhoneNumber number) {
        if (lacksFirstDigit(typed, number)) {
            return Worth.WITHOUT_FIRST_DIGIT;
        }
        return switch (NUMBERS.getNumberType(number)) {
            case TOLL_FREE -> worthOfTollFree(number);
            case PREMIUM_RATE, SHARED_COST -> Worth.COSTLY;
            default -> Worth.GOOD;
        };
    }

    /** For those who call it at home: from another country such a number is not reached, or costs what a call abroad costs. */
    private Worth worthOfTollFree(Phonenumber.PhoneNumber number) {
        Optional<String> home = country.filter(code -> NUMBERS.isValidNumberForRegion(number, code));
        if (home.isEmpty()) {
            return Worth.GOOD;
        }
        return home.filter(FREE_FROM_MOBILES::contains).isPresent() ? Worth.FREE_FROM_ALL : Worth.TOLL_FREE;
    }

    /** In India nobody writes it, in Britain everybody does: the library knows by the strictness that it calls valid. */
    private boolean lacksFirstDigit(String typed, Phonenumber.PhoneNumber number) {
        return isWithoutFirstDigits(typed, number)
                && country.filter(code -> !NUMBERS.findNumbers(digits(typed), code, Leniency.VALID, 1)
                                .iterator()
                                .hasNext())
                        .isPresent();
    }

    /** In America one writes the same digit before each number as abroad, so that nothing is missing. */
    private static boolean lacksPlus(String typed, Phonenumber.PhoneNumber number) {
        String code = Integer.toString(number.getCountryCode());
        return !typed.startsWith("+")
                && digits(typed).equals(code + NUMBERS.getNationalSignificantNumber(number))
                && !firstDigits(NUMBERS.getRegionCodeForCountryCode(number.getCountryCode()))
                        .equals(code);
    }

    private static boolean isWithoutFirstDigits(String typed, Phonenumber.PhoneNumber number) {
        return digits(typed).equals(NUMBERS.getNationalSignificantNumber(number));
    }

    private static boolean isFictional(Phonenumber.PhoneNumber number) {
        return FICTIONAL.matcher(NUMBERS.format(number, PhoneNumberFormat.E164)).matches();
    }

    private static Worth worth(NumberParseException e) {
        return switch (e.getErrorType()) {
            case INVALID_COUNTRY_CODE -> Worth.NO_SUCH_COUNTRY;
            case TOO_LONG -> Worth.TOO_LONG;
            default -> Worth.TOO_SHORT;
        };
    }

    /**
     * A short number with a plus sign and the code of its country before it, which leads to nobody, without those.
     *
     * @return empty if it is another number
     */
    static Optional<Inland> inland(String typed) {
        Matcher abroad = WITH_CODE.matcher(typed);
        if (!abroad.matches()) {
            return Optional.empty();
        }
        String digits = digits(typed);
        return IntStream.rangeClosed(1, MOST_DIGITS_OF_A_CODE)
                .filter(length -> digits.length() > length && digits.length() <= length + MOST_DIGITS_OF_A_SHORT_NUMBER)
                .mapToObj(length -> inland(typed, digits, length))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Inland> inland(String typed, String digits, int length) {
        int code = Integer.parseInt(digits.substring(0, length));
        String number = digits.substring(length);
        return NUMBERS.getRegionCodesForCountryCode(code).stream()
                .filter(region -> isListedShort(number, region))
                .findFirst()
                .map(region -> new Inland(withoutDigits(typed, length), region));
    }

    private static boolean isListedShort(String number, String region) {
        try {
            Phonenumber.PhoneNumber parsed = NUMBERS.parse(number, region);
            boolean isWhole = NUMBERS.getNationalSignificantNumber(parsed).equals(number);
            return isWhole
                    && (HARMONISED.contains(number) || SHORT_NUMBERS.isValidShortNumberForRegion(parsed, region));
        } catch (NumberParseException e) {
            return false;
        }
    }

    /** The rest of a number behind so many digits, as it was typed. */
    private static String withoutDigits(String typed, int count) {
        return typed.replaceFirst("(?:[^0-9]*[0-9]){" + count + "}[^0-9]*", "");
    }

    /** A number that lacks its plus sign, with it and in groups of digits; an extension stays behind it. */
    static String withPlus(String typed) {
        Matcher extension = EXTENSION.matcher(typed);
        if (extension.matches()) {
            return withPlus(extension.group(1)) + typed.substring(extension.end(1));
        }
        try {
            return NUMBERS.format(NUMBERS.parse("+" + digits(typed), NOWHERE), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return "+" + digits(typed);
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** The first digits that people of a country write before the number itself; empty if they write none. */
    static String firstDigits(String region) {
        return Optional.ofNullable(NUMBERS.getNddPrefixForRegion(region, true)).orElse("");
    }

    /** A country's name for editors, such as {@code GB (United Kingdom)}. */
    static String nameOf(String region) {
        return region + " (" + new Locale.Builder().setRegion(region).build().getDisplayCountry(Locale.ENGLISH) + ")";
    }
}
