// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.engines.claims.ClaimText;

/**
 * Claims of invented news in Arabic, the same for the same seed. Each belongs to an event, of which several documents tell in several
 * ways: with another verb, its opposite, a negation, another number, date or place, with more words or fewer. Words follow Zipf's law: few
 * are in very many claims, most in very few. For one thread.
 */
final class GeneratedClaims {
	private static final int VOCABULARY = 40_000;
	private static final int CLAIMS_OF_DOCUMENT = 12;
	private static final String LETTERS = "بتجحخدرسشصطعغفقكلمنهز"; //$NON-NLS-1$
	private static final String[] PATTERNS = split("فاعل|فعال|تفعيل|مفعول|فعيل|فعول|مفاعلة|افتعال|فعلان|فعالة|تفاعل|أفعال|انفعال|مفعلة"); //$NON-NLS-1$
	private static final String[][] VERBS = { { "ارتفع", "انخفض", "زاد", "تراجع" }, { "وصل", "غادر", "دخل", "انسحب" }, { "فتح", "أغلق" }, { "أكد", "نفى", "كشف" }, { "وافق على", "رفض", "أقر" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$
			{ "استأنف", "علق", "أوقف" }, { "دعم", "أدان", "أيد" }, { "سيطر على", "فقد", "خسر" }, { "أفرج عن", "اعتقل", "احتجز" }, { "بدأ", "أنهى", "أجل" }, { "نشر", "سحب" }, { "قصف", "دمر", "هاجم" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$ //$NON-NLS-18$ //$NON-NLS-19$ //$NON-NLS-20$ //$NON-NLS-21$
			{ "زار", "التقى" }, { "وقع", "ألغى" }, { "أصاب", "قتل" }, { "شيد", "هدم" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final String[] FIRST = split("أحمد|محمد|خالد|سالم|ليلى|مريم|يوسف|عمر|هدى|نادر|سعيد|كريم|رنا|فاطمة|طارق|زياد|منى|باسم|جمال|وليد"); //$NON-NLS-1$
	private static final String[] PLACES = split("طرابلس|بنغازي|القاهرة|تونس|الجزائر|الرباط|الخرطوم|بيروت|دمشق|حلب|بغداد|الموصل|البصرة|عمان|الكويت|الرياض|جدة|صنعاء|عدن|الدوحة|أنقرة|موسكو|باريس|روما|لندن|غزة|القدس|مصراتة|سبها|الإسكندرية"); //$NON-NLS-1$
	private static final String[] UNITS = split("قتيلا|جريحا|شاحنة|أسرة|كيلومترا|دولارا|مقاتلا|منزلا|طنا|ناخبا|مدرسة|في المئة|يوما|برميلا|طائرة|جنديا|نازحا|عاملا"); //$NON-NLS-1$
	private static final String[] MONTHS = split("يناير|شباط|مارس|نيسان|مايو|حزيران|يوليو|آب|سبتمبر|تشرين الأول|نوفمبر|كانون الأول"); //$NON-NLS-1$
	private static final String[] OFFICES = split("وزير|رئيس|مدير|قائد|المتحدث باسم|محافظ|عضو|مبعوث|سفير|نقيب"); //$NON-NLS-1$
	/** V verb, S subject, O object, P place, N number with unit, D date, X one more word; "¬" where a negation may stand. */
	private static final String[] TEMPLATES = split("¬V S O P|S ¬V O D|¬V S N P D|S ¬V O X P N|D ¬V S O|P شهدت X بعد أن ¬V S O|¬V S O بسبب X|S الذي زار P ¬V O|N P بعد أن ¬V S O|¬V S O رغم X X|" //$NON-NLS-1$
			+ "إن S ¬V O خلال X P|O P ¬V S N|لجنة X قالت إن S ¬V O|S و X ¬V O P D|¬V S O ثم X N|قرار X يعني أن S ¬V O|حملة X P ¬V S O N|S ¬V O إلى N|O التي X S P N|X X S ¬V O P"); //$NON-NLS-1$

	private final SplittableRandom random;
	private final String[] vocabulary = new String[VOCABULARY];
	private final double[] cumulated = new double[VOCABULARY];

	private GeneratedClaims(long seed) {
		random = new SplittableRandom(seed);
		double sum = 0;
		for (int i = 0; i < VOCABULARY; i++) {
			sum += 1.0 / (i + 20);
			cumulated[i] = sum;
			vocabulary[i] = newWord();
		}
	}

	/** An event: what all its reports have in common. */
	private record Event(String subject, String object, String place, int verb, int number, String unit, int day, int month, String[] extras) {
	}

	/** So many claims. */
	static List<ClaimText> of(int count, long seed) {
		return new GeneratedClaims(seed).claims(count);
	}

	private List<ClaimText> claims(int count) {
		List<ClaimText> claims = new ArrayList<>(count);
		List<Event> recent = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			if (recent.isEmpty() || random.nextInt(4) == 0) {
				recent.add(event());
				if (recent.size() > 300) {
					recent.removeFirst();
				}
			}
			// News tells most of what is newest.
			Event event = recent.get(recent.size() - 1 - (int) (recent.size() * Math.pow(random.nextDouble(), 3)));
			String text = report(event);
			int document = i / CLAIMS_OF_DOCUMENT;
			int begin = i % CLAIMS_OF_DOCUMENT * 200;
			String published = LocalDate.of(2019, 1, 1).plusDays(document * 700L / Math.max(1, count / CLAIMS_OF_DOCUMENT)).toString();
			claims.add(new ClaimText("c" + i, "d" + document, "x", text, "ar", published, null, null, null, null, begin, begin + text.length())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return claims;
	}

	private Event event() {
		String subject = random.nextInt(3) == 0 ? pick(OFFICES) + " " + word() + " " + pick(FIRST) + " " + word() : "ال" + word() + " " + word(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		return new Event(subject, "ال" + word() + (random.nextBoolean() ? " ال" + word() : ""), pick(PLACES), random.nextInt(VERBS.length), 2 + random.nextInt(900), pick(UNITS), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				1 + random.nextInt(28), random.nextInt(MONTHS.length), new String[] { word(), word(), word() });
	}

	private String report(Event event) {
		String[] verbs = VERBS[event.verb()];
		StringBuilder text = new StringBuilder();
		for (String slot : pick(TEMPLATES).split(" ")) { //$NON-NLS-1$
			text.append(text.isEmpty() ? "" : " ").append(switch (slot) { //$NON-NLS-1$ //$NON-NLS-2$
			case "V" -> verb(verbs); //$NON-NLS-1$
			case "¬V" -> (random.nextInt(8) == 0 ? "لم " : "") + verb(verbs); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "S" -> event.subject(); //$NON-NLS-1$
			case "O" -> event.object(); //$NON-NLS-1$
			case "P" -> (random.nextBoolean() ? "في " : "قرب ") + (random.nextInt(8) == 0 ? pick(PLACES) : event.place()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "N" -> number(event) + " " + event.unit(); //$NON-NLS-1$ //$NON-NLS-2$
			case "D" -> "في " + (random.nextInt(6) == 0 ? 1 + random.nextInt(28) : event.day()) + " " + MONTHS[event.month()]; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "X" -> random.nextInt(3) == 0 ? word() : event.extras()[random.nextInt(event.extras().length)]; //$NON-NLS-1$
			default -> slot;
			});
		}
		return text.toString();
	}

	private String verb(String[] verbs) {
		return verbs[random.nextInt(3) == 0 ? random.nextInt(verbs.length) : 0];
	}

	private String number(Event event) {
		int value = random.nextInt(4) == 0 ? event.number() + 1 + random.nextInt(event.number()) : event.number();
		return (random.nextInt(5) == 0 ? "نحو " : random.nextInt(9) == 0 ? "أكثر من " : "") + value; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A word by Zipf's law. */
	private String word() {
		double at = random.nextDouble() * cumulated[VOCABULARY - 1];
		int low = Arrays.binarySearch(cumulated, at);
		return vocabulary[low < 0 ? Math.min(VOCABULARY - 1, -low - 1) : low];
	}

	/** A root of three or four letters in one of the patterns of nouns. */
	private String newWord() {
		String[] root = { letter(), letter(), letter() };
		String pattern = pick(PATTERNS);
		return pattern.replace("ف", "1").replace("ع", "2").replace("ل", "3").replace("1", root[0]).replace("2", root[1]).replace("3", root[2]) + (random.nextInt(5) == 0 ? letter() + "ية" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
	}

	private String letter() {
		return String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
	}

	private String pick(String[] values) {
		return values[random.nextInt(values.length)];
	}

	private static String[] split(String values) {
		return values.split("\\|"); //$NON-NLS-1$
	}
}
