// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.isnad.arabic.TextRange;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.core.ChainWalker;
import org.isnad.core.DocumentText;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Fragment;
import org.isnad.model.Identified;
import org.isnad.model.SpanElement;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * A document as tokens with tags of the kind BIO, one row a sentence. A column of such tags is univocal and annotations are not: nested attributions stand in rows
 * of their own by depth, and what overlaps within a depth in rows of its own by stack. Every sentence has a row of depth 1 and stack 0; further ones only where
 * something stands in them. A fragment of a span that was interrupted, or that goes on in the next sentence, begins anew.
 */
@SuppressWarnings("nls")
final class TokenRows {
	/** The tags of {@code ner_tags}, by number. */
	static final List<String> ATTRIBUTION_TAGS = List.of("O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT");
	/** The tags of {@code claim_tags}, by number. */
	static final List<String> CLAIM_TAGS = List.of("O", "B-CLAIM", "I-CLAIM");

	private static final int SOURCE = 1;
	private static final int CUE = 3;
	private static final int CONTENT = 5;

	private static final Comparator<Identified> BY_ID = Comparator.comparing(Identified::getId, Comparator.nullsLast(Comparator.naturalOrder()));

	/** The tags of all tokens at one depth and stack, of attributions and of claims. */
	private record Level(byte[] attributions, byte[] claims) {
		Level(int tokens) {
			this(new byte[tokens], new byte[tokens]);
		}
	}

	private final DocumentText text;
	private final AnnotationSet set;
	private final List<Token> tokens = new ArrayList<>();
	private final List<Integer> sentenceEnds = new ArrayList<>();
	private final int[] begins;
	/** By depth, from 1; then by stack. */
	private final Map<Integer, List<Level>> levels = new TreeMap<>();

	TokenRows(DocumentText text, AnnotationSet set) {
		this.text = text;
		this.set = set;
		TextSegmenter segmenter = new TextSegmenter(text.language());
		for (TextRange sentence : segmenter.sentences(text.string())) {
			tokens.addAll(segmenter.tokens(text.string(), sentence.begin(), sentence.end()));
			sentenceEnds.add(tokens.size());
		}
		begins = tokens.stream().mapToInt(Token::begin).toArray();
		level(1, 0);
	}

	private Level level(int depth, int stack) {
		List<Level> stacks = levels.computeIfAbsent(depth, none -> new ArrayList<>());
		while (stacks.size() <= stack) {
			stacks.add(new Level(tokens.size()));
		}
		return stacks.get(stack);
	}

	List<JsonObject> rows() {
		for (Claim claim : set.getClaims().stream().sorted(Comparator.comparingInt((Claim each) -> begin(each)).thenComparing(BY_ID)).toList()) {
			int stack = 0;
			while (!fits(claim, level(1, stack).claims())) {
				stack++;
			}
			mark(claim, 1, level(1, stack).claims());
		}
		for (Attribution attribution : set.getAttributions().stream().sorted(Comparator.comparingInt((Attribution each) -> begin(each)).thenComparing(BY_ID)).toList()) {
			add(attribution, ChainWalker.chain(attribution).size());
		}
		List<JsonObject> rows = new ArrayList<>();
		int from = 0;
		for (int sentence = 0; sentence < sentenceEnds.size(); sentence++) {
			int to = sentenceEnds.get(sentence);
			for (Map.Entry<Integer, List<Level>> depth : levels.entrySet()) {
				for (int stack = 0; stack < depth.getValue().size(); stack++) {
					Level level = depth.getValue().get(stack);
					boolean first = depth.getKey() == 1 && stack == 0;
					if (first && to > from || isMarked(level.attributions(), from, to) || isMarked(level.claims(), from, to)) {
						rows.add(row(sentence, depth.getKey(), stack, level, from, to));
					}
				}
			}
			from = to;
		}
		return rows;
	}

	private void add(Attribution attribution, int depth) {
		List<SpanElement> parts = new ArrayList<>(attribution.getContent());
		parts.add(attribution.getSource());
		parts.add(attribution.getCue());
		parts.removeIf(part -> part == null || part.getSpan() == null);
		int stack = 0;
		while (!fits(parts, level(depth, stack).attributions())) {
			stack++;
		}
		byte[] tags = level(depth, stack).attributions();
		if (attribution.getSource() != null) {
			mark(attribution.getSource(), SOURCE, tags);
		}
		if (attribution.getCue() != null) {
			mark(attribution.getCue(), CUE, tags);
		}
		attribution.getContent().forEach(content -> mark(content, CONTENT, tags));
	}

	private boolean fits(List<SpanElement> parts, byte[] tags) {
		return parts.stream().allMatch(part -> fits(part, tags));
	}

	private static int begin(SpanElement element) {
		return element.getSpan() == null ? Integer.MAX_VALUE : element.getSpan().begin();
	}

	private static int begin(Attribution attribution) {
		int begin = attribution.getContent().stream().mapToInt(TokenRows::begin).min().orElse(Integer.MAX_VALUE);
		begin = attribution.getCue() == null ? begin : Math.min(begin, begin(attribution.getCue()));
		return attribution.getSource() == null ? begin : Math.min(begin, begin(attribution.getSource()));
	}

	private boolean fits(SpanElement element, byte[] tags) {
		if (element.getSpan() != null) {
			for (Fragment fragment : element.getSpan().fragments()) {
				for (int i = first(fragment); i < tokens.size() && begins[i] < fragment.end(); i++) {
					if (tags[i] != 0) {
						return false;
					}
				}
			}
		}
		return true;
	}

	/** Marks what is not marked yet: within one attribution what is marked first stays. */
	private void mark(SpanElement element, int tag, byte[] tags) {
		if (element.getSpan() == null) {
			return;
		}
		for (Fragment fragment : element.getSpan().fragments()) {
			boolean inside = false;
			for (int i = first(fragment); i < tokens.size() && begins[i] < fragment.end(); i++) {
				if (tags[i] == 0) {
					tags[i] = (byte) (inside ? tag + 1 : tag);
					inside = true;
				} else {
					inside = false;
				}
			}
		}
	}

	/** The first token of which some part lies in a fragment, or behind it. */
	private int first(Fragment fragment) {
		int found = Arrays.binarySearch(begins, fragment.begin());
		int at = found >= 0 ? found : -found - 1;
		return at > 0 && tokens.get(at - 1).end() > fragment.begin() ? at - 1 : at;
	}

	private static boolean isMarked(byte[] tags, int from, int to) {
		for (int i = from; i < to; i++) {
			if (tags[i] != 0) {
				return true;
			}
		}
		return false;
	}

	private JsonObject row(int sentence, int depth, int stack, Level level, int from, int to) {
		JsonObject row = new JsonObject();
		row.addProperty("row_id", set.getDocument() + ':' + sentence + ':' + depth + ':' + stack);
		row.addProperty("doc_id", set.getDocument());
		row.addProperty("sentence", sentence);
		row.addProperty("depth", depth);
		row.addProperty("stack", stack);
		JsonArray words = new JsonArray(to - from);
		JsonArray starts = new JsonArray(to - from);
		JsonArray attributions = new JsonArray(to - from);
		JsonArray claims = new JsonArray(to - from);
		for (int i = from; i < to; i++) {
			words.add(text.string().substring(tokens.get(i).begin(), tokens.get(i).end()));
			starts.add(text.toCodePoint(tokens.get(i).begin()));
			attributions.add(tag(level.attributions(), i, from));
			claims.add(tag(level.claims(), i, from));
		}
		row.add("tokens", words);
		row.add("starts", starts);
		row.add("ner_tags", attributions);
		row.add("claim_tags", claims);
		row.add("split", JsonNull.INSTANCE);
		return row;
	}

	/** The tag of a token: what goes on from the sentence before begins anew, since a row stands alone. */
	private static int tag(byte[] tags, int token, int from) {
		return token == from && tags[token] > 0 && tags[token] % 2 == 0 ? tags[token] - 1 : tags[token];
	}
}
