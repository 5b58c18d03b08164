// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.SplittableRandom;

/**
 * News of invented events in Arabic, as long as is asked for and the same for the same seed: reports in the usual forms, quotations, numbers, dates and
 * plain narration. New names and words come up all the time, as in a newspaper, so that nothing that remembers words has an easier time than there.
 * For one thread.
 */
public final class NewsText {
	private static final String[] OFFICES = split("وزير الخارجية|المتحدث باسم الحكومة|رئيس البلدية|مدير المستشفى العام|قائد المنطقة الشرقية|الأمين العام للاتحاد|" //$NON-NLS-1$
			+ "الناطق العسكري|محافظ المصرف المركزي|رئيسة لجنة الانتخابات|عضو المجلس البلدي|المبعوث الأممي|وكيل وزارة الصحة|رئيس الوفد المفاوض|مديرة المكتب الإعلامي"); //$NON-NLS-1$
	private static final String[] BODIES = split("وزارة الداخلية|بعثة المراقبة|غرفة العمليات|نقابة الصحفيين|منظمة الإغاثة|وكالة الأنباء الرسمية|هيئة الأرصاد|مصادر طبية|" //$NON-NLS-1$
			+ "مصادر محلية|شهود عيان|لجنة التحقيق|القيادة العامة للجيش|إدارة الجمارك|مجلس القبائل|شركة الكهرباء|المفوضية العليا|مصدر أمني رفيع|السفارة|غرفة التجارة"); //$NON-NLS-1$
	private static final String[] VERBS = split("قال|أكد|أعلن|أوضح|ذكر|أضاف|كشف|أفاد ب|شدد على|نفى|زعم|رأى|اعتبر|لفت إلى|أشار إلى|صرح ب|توقع|حذر من|أقر ب|ادعى"); //$NON-NLS-1$
	private static final String[] FEMININE = split("قالت|أكدت|أعلنت|أوضحت|ذكرت|أضافت|كشفت|أفادت ب|شددت على|نفت|زعمت|رأت|اعتبرت|لفتت إلى|أشارت إلى|صرحت ب|توقعت|حذرت من|أقرت ب|ادعت"); //$NON-NLS-1$
	private static final String[] THINGS = split("القافلة|المفاوضات|قوات الأمن|الهدنة|المدارس|الميزانية|خطوط الإمداد|المحادثات|أسعار الوقود|الحملة الصحية|شبكة المياه|" //$NON-NLS-1$
			+ "الطريق الساحلي|محطة التوليد|فرق الإنقاذ|الوحدات الخاصة|عمليات الإجلاء|مراكز الاقتراع|الرحلات الجوية|المساعدات|أعمال الترميم|نتائج التحقيق"); //$NON-NLS-1$
	private static final String[] HAPPENED = split("توقفت|استؤنفت|وصلت|تأخرت|تضررت|انتشرت|انسحبت|ارتفعت|انخفضت|بدأت|انتهت|لم تتأثر|تعرضت لهجوم|خضعت للتفتيش|عادت إلى العمل|لا تزال مستمرة"); //$NON-NLS-1$
	private static final String[] WHERE = split("في العاصمة|شمال المدينة|قرب المعبر الحدودي|على الطريق الدولي|في المناطق الجبلية|داخل المخيم|عند الميناء القديم|جنوب النهر|في الأحياء الغربية|حول المطار"); //$NON-NLS-1$
	private static final String[] WHEN = split("أمس|مساء الخميس|صباح اليوم|الأسبوع الماضي|في 14 مايو 2021|منذ ثلاثة أيام|خلال الشهر الجاري|مطلع آذار الماضي|يوم السبت|قبل نحو ساعتين|ليلة الأحد"); //$NON-NLS-1$
	private static final String[] COUNTED = split("قتيلا|جريحا|شاحنة|أسرة|كيلومترا|مليون دولار|مقاتلا|منزلا|طنا من القمح|ناخبا|مدرسة|في المئة"); //$NON-NLS-1$
	private static final String[] NUMBERS = split("ثلاثة|سبعة عشر|أكثر من 500|حوالي 30|نحو ألفي|٤٥|مئات|12.5|خمسة وعشرون|عشرات|1,200|مئتين وثمانية"); //$NON-NLS-1$
	private static final String[] JOINING = split("و|ف|كما |من جهة أخرى |وفي السياق نفسه |في المقابل |إلى ذلك |وبحسب المعطيات الأولى "); //$NON-NLS-1$
	private static final String[] FROM = split("وفق|بحسب|حسب|وفقا ل|نقلا عن|استنادا إلى|على حد قول"); //$NON-NLS-1$
	private static final String[] GOING_ON = split("مضيفا أن|مؤكدا أن|مشيرا إلى أن|موضحا أن|محذرا من أن|معتبرا أن|نافيا أن تكون قد|لافتا إلى أن"); //$NON-NLS-1$
	private static final String[] FIRST = split("كمال|ليلى|هيثم|نزار|سهام|عدنان|رباب|طلال|مها|غازي|صفوان|نهى"); //$NON-NLS-1$
	private static final String LETTERS = "ابتثجحخدذرزسشصضطعغفقكلمنهوي"; //$NON-NLS-1$

	private final SplittableRandom random;
	private final StringBuilder text = new StringBuilder();

	/** A writer whose articles are told by the seed. */
	public NewsText(long seed) {
		random = new SplittableRandom(seed);
	}

	/** The next article: as many whole sentences as it takes to reach a length in UTF-16 code units. */
	public String article(int length) {
		text.setLength(0);
		while (text.length() < length) {
			paragraph(length);
		}
		return text.toString();
	}

	private void paragraph(int length) {
		int sentences = 1 + random.nextInt(5);
		for (int i = 0; i < sentences && text.length() < length; i++) {
			sentence();
			text.append(i + 1 < sentences ? ". " : ".\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void sentence() {
		if (random.nextInt(3) == 0) {
			addOne(JOINING);
		}
		switch (random.nextInt(12)) {
		case 0, 1 -> reported();
		case 2 -> {
			addOne(FROM);
			add(" ", pick(BODIES), "، "); //$NON-NLS-1$ //$NON-NLS-2$
			clause();
		}
		case 3 -> {
			clause();
			add("، ", pick(FROM), " ", pick(BODIES)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case 4 -> {
			person();
			add(" كان قد ", pick(VERBS), " أن "); //$NON-NLS-1$ //$NON-NLS-2$
			clause();
		}
		case 5 -> {
			add("قال ");
			person();
			add(": «");
			clause();
			add("، و");
			clause();
			add("»");
		}
		case 6 -> {
			reported();
			add("، ", pick(GOING_ON), " "); //$NON-NLS-1$ //$NON-NLS-2$
			clause();
		}
		case 7 -> {
			add("جاء في بيان ل", pick(BODIES), " أن "); //$NON-NLS-1$ //$NON-NLS-2$
			clause();
			add(" وأن ");
			clause();
		}
		default -> narration();
		}
	}

	private void reported() {
		if (random.nextBoolean()) {
			add(pick(VERBS), " "); //$NON-NLS-1$
			person();
		} else {
			add(pick(FEMININE), " ", pick(BODIES)); //$NON-NLS-1$
		}
		add(random.nextInt(4) == 0 ? " إن " : " أن "); //$NON-NLS-1$ //$NON-NLS-2$
		clause();
	}

	private void narration() {
		clause();
		for (int i = random.nextInt(3); i >= 0; i--) {
			add(random.nextBoolean() ? "، بينما " : " و"); //$NON-NLS-1$ //$NON-NLS-2$
			clause();
		}
	}

	private void clause() {
		add(pick(THINGS), " "); //$NON-NLS-1$
		if (random.nextInt(3) == 0) {
			add(random.nextBoolean() ? "ال" : "", word(), " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		addOne(HAPPENED);
		switch (random.nextInt(4)) {
		case 0 -> add(" بعد وصول ", pick(NUMBERS), " ", pick(COUNTED)); //$NON-NLS-1$ //$NON-NLS-2$
		case 1 -> add(" على يد ", word(), " ", word()); //$NON-NLS-1$ //$NON-NLS-2$
		default -> {
			// the shortest form
		}
		}
		add(" ", pick(WHERE)); //$NON-NLS-1$
		if (random.nextInt(3) != 0) {
			add(" ", pick(WHEN)); //$NON-NLS-1$
		}
	}

	private void person() {
		add(pick(OFFICES), " ", pick(FIRST), " ", random.nextInt(3) == 0 ? "ال" + word() + "ي" : word()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** A word that was hardly seen before; some come often and most almost never. */
	private String word() {
		SplittableRandom own = new SplittableRandom((long) (1 / (random.nextDouble() + 1e-7)));
		StringBuilder word = new StringBuilder();
		for (int i = 3 + own.nextInt(4); i > 0; i--) {
			word.append(LETTERS.charAt(own.nextInt(LETTERS.length())));
		}
		return own.nextInt(6) == 0 ? word.append('ة').toString() : word.toString();
	}

	private String pick(String[] words) {
		return words[random.nextInt(words.length)];
	}

	private void addOne(String[] oneOf) {
		text.append(pick(oneOf));
	}

	private void add(String... parts) {
		for (String part : parts) {
			text.append(part);
		}
	}

	private static String[] split(String words) {
		return words.split("\\|"); //$NON-NLS-1$
	}
}
