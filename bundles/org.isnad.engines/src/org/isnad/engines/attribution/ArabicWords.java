// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.StopWords;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordMemo;

/** What the shape of an Arabic word tells of its part of speech, where no analyser is at hand. All words are folded. */
final class ArabicWords {
	static final Set<String> PREPOSITIONS = WordLists.words("في من إلى على عن مع بين منذ خلال عند لدى نحو ضد حول فوق تحت أمام وراء دون حتى قبل بعد عبر عقب أثناء رغم وسط بسبب"); //$NON-NLS-1$
	static final Set<String> ADVERBS = WordLists.words(
			"أمس اليوم غدا لاحقا سابقا رسميا أيضا كذلك مجددا مساء صباح ظهر صباحا مساءا فجر يوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت أخيرا مؤخرا بدوره بدورها بدورهم آنذاك حينها بوضوح صراحة علنا بشدة الليلة حاليا مسبقا سلفا تباعا مرارا هاتفيا خطيا شفهيا بدورهما مجتمعين"); //$NON-NLS-1$
	/** Where a source ends although the sentence goes on. */
	static final Set<String> PHRASE_ENDS = WordLists.words("نفيا تأكيدا خلال عبر أمام عقب أثناء عند لدى منذ قبل بعد على عن إن أن حيث الذي التي الذين بينما فيما لكن بل بما قائلا قائلة قائلين"); //$NON-NLS-1$
	/** Where a report ends and something else is said. */
	static final Set<String> TURNS = WordLists.words("بينما فيما لكن ولكن غير كما علما وذلك أما وكان وكانت تبين اتضح"); //$NON-NLS-1$
	static final Set<String> AUXILIARIES = WordLists.words("كان كانت كانوا وكان وكانت قد فقد وقد لقد"); //$NON-NLS-1$
	/** Words between which and the verb of their clause its subject stands. */
	static final Set<String> CLAUSE_OPENERS = WordLists.words("بينما فيما حيث لكن عندما حين حينما بعدما منذ حتى إذ إذا لأن كأن مثلما بل ثم"); //$NON-NLS-1$
	/** «الثلاثاء الماضي» */
	static final Set<String> DAY_ENDS = WordLists.words("الماضي الماضية المقبل المقبلة الجاري الجارية الفارط الفارطة الفائت الفائتة المنصرم المنصرمة القادم القادمة"); //$NON-NLS-1$
	/** «من جهته» */
	static final Set<String> SIDES = WordLists.words("جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها ناحيتهم"); //$NON-NLS-1$
	static final Set<String> NEGATIONS = WordLists.words("لم لا لن ما ليس"); //$NON-NLS-1$
	private static final Set<String> DETERMINERS = WordLists.words("بعض كل جميع أي أية أحد إحدى عدد عدة هذا هذه هؤلاء ذات نفس تلك ذلك معظم أغلب"); //$NON-NLS-1$
	private static final Set<String> DEMONSTRATIVES = WordLists.words("ذلك هذا هذه تلك"); //$NON-NLS-1$
	private static final Set<String> PRONOUN_DATIVES = WordLists.words("له لها لهم لنا لي لك به بها"); //$NON-NLS-1$
	private static final Set<String> REPORTS = WordLists.words("بيان بيانها بيانه بلاغ تصريح تصريحات مؤتمر مؤتمره حديث حديثه حديثها مقابلة كلمة كلمته كلمتها تغريدة تدوينة منشور اتصال حوار خطاب خطابه لقاء تقرير تقريرها تقريره مداخلة مداخلته حيثيات جلسة اجتماع ختام ندوة رسالة مذكرة رده ردها تعليقه تعليقها إحاطة إحاطته إفادة برقية"); //$NON-NLS-1$
	private static final Set<String> PAGES = WordLists.words("صفحته صفحتها صفحتهم حسابه حسابها حسابهم موقعه موقعها منصة منصات هامش تويتر فيسبوك إكس"); //$NON-NLS-1$
	private static final Set<String> MEDIA = WordLists.words("وكالة وكالات قناة صحيفة موقع جريدة إذاعة راديو صحفيين صحافيين صحافة إعلام تلفزيون تليفزيون مراسلين مراسل برنامج شبكة مجلة وسائل"); //$NON-NLS-1$
	private static final Set<String> NOT_VERBS = WordLists.words("يوم يوما يومين يومها يناير يونيو يوليو يوسف ياسر يحيى يمين يسار وقت ذات بيت بنت كويت صوت موت توقيت حيث تحت فورت"); //$NON-NLS-1$
	private static final Set<String> PAST_VERBS = WordLists.read("verbs.ar.txt"); //$NON-NLS-1$
	private static final Set<String> IMPERFECTS = imperfects();
	private static final Set<String> MASDARS = WordLists.read("masdars.ar.txt"); //$NON-NLS-1$
	private static final Set<String> NO_MASDARS = WordLists.words("معارضة محافظة إدارة مناطق تاريخ اتحاد اعلام اسلام اذاعة امارة استاذ انسان اقليم ايران افريقيا اسبوع تركيا اخوان"); //$NON-NLS-1$
	private static final Pattern MASDAR_SHAPE = Pattern.compile("(ا(ن|ست)?\\p{L}{2,3}ا\\p{L}|ا\\p{L}{1,3}ا\\p{L}ه|ت\\p{L}{2}[يا]\\p{L}|ت\\p{L}ا\\p{L}{2}|م\\p{L}ا\\p{L}{2}ه)"); //$NON-NLS-1$
	// What is asked of every word is remembered: the same words come again and again.
	private static final WordMemo<Boolean> SHAPED = new WordMemo<>(folded -> MASDAR_SHAPE.matcher(folded).matches());
	private static final WordMemo<Boolean> VERBAL = new WordMemo<>(ArabicWords::isVerbal);
	private static final WordMemo<Boolean> HEADS = new WordMemo<>(ArabicWords::isHead);
	private static final WordMemo<Boolean> LISTED_MASDARS = new WordMemo<>(folded -> MASDARS.contains(folded) || MASDARS.contains(withoutPronoun(folded)));
	private static final int PLURAL_LENGTH = 5;

	/** Verbs of the lexicon that are nouns as well when they stand behind another verb. */
	static final Set<String> VERBS_AND_NOUNS = WordLists.words("وعد وصف ذكر نقل كشف رد نص حمل طلب رصد شرح علم قدر نفي"); //$NON-NLS-1$

	private ArabicWords() {
	}

	/** «تستقبل» of «استقبل», «تطلق» of «أطلق»: the feminine of derived verbs begins with a t that nouns have too. */
	private static Set<String> imperfects() {
		Set<String> verbs = new HashSet<>();
		for (String past : PAST_VERBS) {
			if (past.startsWith("ا") && past.length() >= 4) { //$NON-NLS-1$
				verbs.add('ت' + past.substring(1));
			}
		}
		return verbs;
	}

	/** Whether it looks like a finite verb. */
	static boolean looksLikeVerb(String folded) {
		return VERBAL.of(folded);
	}

	private static boolean isVerbal(String folded) {
		String word = withoutConjunction(folded);
		// «التقى» and «التزمت» only look like nouns with an article.
		if (word.startsWith("الت") && (PAST_VERBS.contains(word) || word.endsWith("ت") && PAST_VERBS.contains(word.substring(0, word.length() - 1)))) { //$NON-NLS-1$ //$NON-NLS-2$
			return true;
		}
		if (NOT_VERBS.contains(word) || word.startsWith("ال")) { //$NON-NLS-1$
			return false;
		}
		boolean feminine = word.length() >= 4 && word.endsWith("ت") && !word.endsWith("ات") && !(word.startsWith("ت") && word.endsWith("يت")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		boolean imperfect = word.length() >= 4 && word.startsWith("ي"); //$NON-NLS-1$
		return feminine || imperfect || PAST_VERBS.contains(word) || IMPERFECTS.contains(word);
	}

	/** Whether it looks like a verbal noun that opens a clause: without article, and spelled with a ta marbuta where it has one. */
	static boolean looksLikeMasdar(Token token, String written) {
		String folded = token.folded();
		boolean feminine = folded.endsWith("ه"); //$NON-NLS-1$
		boolean his = written.endsWith("ه") && isMasdar(withoutPronoun(folded)); //$NON-NLS-1$
		if (!token.word() || folded.startsWith("ال") || NO_MASDARS.contains(folded) || feminine && !written.endsWith("ة") && !his) { //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		}
		// Broken plurals such as «أطراف» have the same letters: their hamza gives them away, or being so short.
		boolean plural = written.startsWith("أ") || folded.startsWith("ا") && folded.length() == PLURAL_LENGTH && !written.startsWith("إ"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return isListedMasdar(folded) || !plural && (SHAPED.of(folded) || SHAPED.of(withoutPronoun(folded)));
	}

	private static boolean isMasdar(String folded) {
		return SHAPED.of(folded) || MASDARS.contains(folded);
	}

	private static boolean isListedMasdar(String folded) {
		return LISTED_MASDARS.of(folded);
	}

	/** The same by the folded form alone, where the spelling is not at hand: a little more lenient. */
	static boolean looksLikeMasdar(String folded) {
		return !NO_MASDARS.contains(folded) && (isListedMasdar(folded) || SHAPED.of(folded));
	}

	/** Whether a noun phrase for a source can begin with it. */
	static boolean canHeadSource(String folded) {
		return HEADS.of(folded);
	}

	private static boolean isHead(String folded) {
		String bare = withoutConjunction(folded);
		boolean known = Speakers.isSpeaker(folded) && !isDative(folded) || DETERMINERS.contains(folded);
		boolean particle = PREPOSITIONS.contains(bare) || ADVERBS.contains(bare) || NEGATIONS.contains(bare) || AUXILIARIES.contains(bare) || TURNS.contains(bare)
				|| StopWords.contains(folded) || isAn(bare) || isBiAn(bare);
		boolean dative = isDative(folded) || isBut(bare) || folded.startsWith("بال") && !Speakers.isListed(folded); //$NON-NLS-1$
		boolean purpose = folded.startsWith("ل") && looksLikeMasdar(folded.substring(1)); //$NON-NLS-1$
		return known || !particle && !purpose && !dative && !looksLikeVerb(folded) && folded.length() > 1 && Character.isLetter(folded.charAt(0));
	}

	/** «أن» and «إن» with or without a pronoun. */
	static boolean isAn(String folded) {
		return folded.startsWith("ان") && isPronoun(folded.substring(2)); //$NON-NLS-1$
	}

	/** «لكن» with or without a pronoun. */
	static boolean isBut(String folded) {
		return folded.startsWith("لكن") && isPronoun(folded.substring(3)); //$NON-NLS-1$
	}

	/** «بأن» with or without a pronoun. */
	static boolean isBiAn(String folded) {
		return folded.startsWith("بان") && isPronoun(folded.substring(3)); //$NON-NLS-1$
	}

	private static boolean isPronoun(String suffix) {
		return switch (suffix) {
		case "", "ه", "ها", "هم", "هن", "هما", "نا", "ني", "ك", "كم" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
		default -> false;
		};
	}

	static boolean isDemonstrative(String folded) {
		return DEMONSTRATIVES.contains(folded);
	}

	static boolean isPronounDative(String folded) {
		return PRONOUN_DATIVES.contains(folded);
	}

	/** «صفحته», «حسابها»: where something is written. */
	static boolean isPage(String folded) {
		return PAGES.contains(folded);
	}

	/** «بيان», «مؤتمر» and others in which something is said. */
	static boolean isReport(String folded) {
		return REPORTS.contains(folded);
	}

	/** «لوكالة …», «للصحفيين»: to whom it was said. */
	static boolean isAddressee(String folded) {
		String rest = folded.startsWith("لل") ? folded.substring(2) : folded.startsWith("ل") ? folded.substring(1) : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return MEDIA.contains(rest);
	}

	/** The same for whoever may speak: «لباحثي المرصد», where it cannot belong to a noun before. */
	private static boolean isDative(String folded) {
		boolean joined = folded.startsWith("ل") && folded.length() > 4; //$NON-NLS-1$
		return isAddressee(folded) || folded.startsWith("لل") || joined && Speakers.isSpeakerStem(folded.substring(1)) && !Speakers.isListed(folded); //$NON-NLS-1$
	}

	static String withoutConjunction(String folded) {
		boolean joined = folded.length() > 3 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف');
		return joined || folded.equals("فان") || folded.equals("وان") ? folded.substring(1) : folded; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String withoutPronoun(String folded) {
		for (String pronoun : new String[] { "هما", "هم", "ها", "ه", "نا" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			if (folded.endsWith(pronoun) && folded.length() - pronoun.length() >= 3) {
				String rest = folded.substring(0, folded.length() - pronoun.length());
				// «موافقته» is of «موافقة».
				return rest.endsWith("ت") ? rest.substring(0, rest.length() - 1) + 'ه' : rest; //$NON-NLS-1$
			}
		}
		return folded;
	}
}
