// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.Map;
import java.util.Set;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Clitics.Split;
import org.isnad.arabic.LightStemmer;
import org.isnad.arabic.WordMemo;

/** Which words head a source and what type of source they make it. */
public final class Speakers {
	private static final String NOT_A_SOURCE = "NOT_A_SOURCE"; //$NON-NLS-1$
	private static final Map<String, String> TYPES = WordLists.readTable("speakers.ar.tsv"); //$NON-NLS-1$
	private static final Map<String, String> ENGLISH_TYPES = WordLists.readTable("speakers.en.tsv"); //$NON-NLS-1$

	private static final Set<String> OFFICES = WordLists.words("وزارة هيئة لجنة إدارة مكتب مركز جهاز دائرة مديرية وكالة مصلحة غرفة صندوق مجلس منظمة برنامج جمعية شركة مؤسسة مديرة مدير رئيس وزير لجان قسم شعبة فريق"); //$NON-NLS-1$

	private static final WordMemo<String> WORD_TYPES = new WordMemo<>(Speakers::findType);

	private Speakers() {
	}

	/** The type of source that a phrase names, by its first word that the lists know; UNKNOWN where none is. */
	public static String typeOf(String phrase) {
		for (String word : ArabicFolder.key(phrase).split("[^\\p{L}]+")) { //$NON-NLS-1$
			String type = typeOfWord(word);
			if (type != null && !type.equals(NOT_A_SOURCE)) {
				return type;
			}
		}
		return "UNKNOWN"; //$NON-NLS-1$
	}

	/** Whether the folded word heads a source. */
	static boolean isSpeaker(String folded) {
		String type = typeOfWord(folded);
		return type != null && !type.equals(NOT_A_SOURCE);
	}

	/** Whether it is a form of such a word: «باحثي» of «باحث». */
	static boolean isSpeakerStem(String folded) {
		return isSpeaker(folded) || isSpeaker(LightStemmer.stem(folded));
	}

	/** Whether the word is such a word just as it stands: «لواء», not «لوزير». */
	static boolean isListed(String folded) {
		return TYPES.containsKey(folded);
	}

	/** Whether it is a title with its article, such as «العميد». */
	static boolean isTitle(String folded) {
		return folded.startsWith("ال") && "PERSON".equals(typeOfWord(folded)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A person's title may follow a name; anything else that heads a source begins a new phrase. */
	static boolean opensPhrase(String folded) {
		String type = typeOfWord(folded);
		return type != null && !type.equals(NOT_A_SOURCE) && !(type.equals("PERSON") && folded.startsWith("ال")) && !folded.startsWith("ل"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static boolean isDocument(String folded) {
		return "DOCUMENT".equals(typeOfWord(folded)) || "MEDIA".equals(typeOfWord(folded)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether the folded word, with or without article, heads a source. */
	public static boolean heads(String folded) {
		return isSpeaker(folded);
	}

	/** Whether it is a title or an office of a person. */
	public static boolean isPerson(String folded) {
		return "PERSON".equals(typeOfWord(folded)); //$NON-NLS-1$
	}

	/** Whether the word is the name of a state just as it stands. */
	static boolean isState(String folded) {
		return "STATE".equals(TYPES.get(folded)); //$NON-NLS-1$
	}

	/** Whether the word is one such as «هيئة» or «لجنة», behind which a noun tells what it is for. */
	static boolean isOffice(String folded) {
		return OFFICES.contains(folded);
	}

	static boolean isNoSource(String folded) {
		return NOT_A_SOURCE.equals(typeOfWord(folded));
	}

	private static String typeOfWord(String folded) {
		return WORD_TYPES.of(folded);
	}

	private static String findType(String folded) {
		if (!folded.isEmpty() && folded.charAt(0) < 0x600) {
			return ENGLISH_TYPES.get(folded);
		}
		for (Split split : Clitics.splits(folded)) {
			String type = TYPES.get(split.rest());
			if (type != null) {
				return type;
			}
			// Names of states are listed with the article that they bear.
			if (split.article() && TYPES.containsKey("ال" + split.rest())) { //$NON-NLS-1$
				return TYPES.get("ال" + split.rest()); //$NON-NLS-1$
			}
		}
		return null;
	}
}
