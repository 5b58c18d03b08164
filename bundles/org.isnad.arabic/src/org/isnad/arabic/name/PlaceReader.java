// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.StopWords;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordTrait;

/**
 * Finds places: the names of a gazetteer, and what a word such as «حي» or «ميناء» says is a place although no gazetteer has it («حي المطاحن»,
 * «معبر أم الطلح»). A known name keeps such a word before it («مدينة سبها»). Time is linear. Immutable; any thread may use it.
 */
public final class PlaceReader {
	private static final Set<String> HEADS = words("مدينة بلدة قرية حي ميناء مطار معبر محافظة مخيم ضاحية مرتفعات منطقة شارع ساحة بلدية ولاية مديرية"); //$NON-NLS-1$
	/** The first halves of names in two words: «أم الطلح». */
	private static final Set<String> FIRST_HALVES = words("أم أبو أبي بني عين رأس دير بيت باب تل خان كفر وادي جبل قصر سيدي"); //$NON-NLS-1$
	private static final WordTrait HEAD = new WordTrait(folded -> findHead(folded) >= 0);

	private final Gazetteer gazetteer;

	public PlaceReader(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	private static Set<String> words(String list) {
		return Arrays.stream(list.split(" ")).map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	}

	/** The places of a text in order; they do not overlap. */
	public List<PlaceMention> find(String text, List<Token> tokens) {
		List<NameMention> names = new ArrayList<>();
		for (NameMention each : gazetteer.find(text, tokens)) {
			if (each.entries().getFirst().kind().isPlace()) {
				names.add(each);
			}
		}
		List<PlaceMention> places = new ArrayList<>();
		int name = 0;
		int end = 0;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (name < names.size() && names.get(name).begin() < token.end()) {
				NameMention known = names.get(name++);
				if (known.begin() >= end) {
					places.add(new PlaceMention(known.begin(), known.end(), known.entries().getFirst().name(), true));
				}
				end = Math.max(end, known.end());
			} else if (token.begin() >= end) {
				int begin = headBegin(text, token);
				NameMention next = name < names.size() ? names.get(name) : null;
				boolean knownBehind = begin >= 0 && next != null && i + 1 < tokens.size() && next.begin() == tokens.get(i + 1).begin();
				int last = begin < 0 || knownBehind ? -1 : lastWord(tokens, i + 1);
				if (knownBehind) {
					places.add(new PlaceMention(begin, next.end(), next.entries().getFirst().name(), true));
					end = next.end();
				} else if (last >= 0) {
					end = tokens.get(last).end();
					places.add(new PlaceMention(begin, end, text.substring(begin, end), false));
				}
			}
		}
		return places;
	}

	/** Where a head begins behind its proclitics; negative where the token is none. With the article it is no head of a name. */
	private static int headBegin(String text, Token token) {
		int skip = HEAD.of(token) ? findHead(token.folded()) : -1;
		return skip <= 0 ? skip == 0 ? token.begin() : -1
				: token.begin() + ArabicFolder.fold(text.substring(token.begin(), token.end())).original(skip, skip + 1).begin();
	}

	/** How much of a folded word stands before a head in it; negative where there is none. */
	private static int findHead(String folded) {
		for (Clitics.Split split : Clitics.splits(folded)) {
			if (!split.article() && HEADS.contains(split.rest())) {
				return split.length();
			}
		}
		return -1;
	}

	/** The last word of the name behind a head, or negative where no name follows. */
	private static int lastWord(List<Token> tokens, int at) {
		if (at >= tokens.size() || !isName(tokens.get(at))) {
			return -1;
		}
		boolean half = FIRST_HALVES.contains(tokens.get(at).folded());
		return half && at + 1 < tokens.size() && isName(tokens.get(at + 1)) ? at + 1 : at;
	}

	private static boolean isName(Token token) {
		String folded = token.folded();
		boolean arabic = token.word() && folded.charAt(0) >= 0x600 && folded.length() > 1;
		boolean joined = folded.startsWith("و") || folded.startsWith("ب") && folded.startsWith("ال", 1) || folded.startsWith("لل"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return arabic && !joined && (FIRST_HALVES.contains(folded) || !StopWords.contains(folded)) && Character.isLetter(folded.charAt(0));
	}
}
