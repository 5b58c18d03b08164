// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.WorkState;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;

/** A corpus whose articles report by two patterns, in words that are mostly made up, among sentences that report nothing: there is something to learn, and more of it with more. */
final class PlantedCorpus {
	private static final String[] CUES = { "قال", "أعلن", "أكد", "ذكر", "أفاد", "صرح", "كشف", "أوضح" };
	private static final String[] HEADS = { "وزير", "مدير", "رئيس", "ناطق", "قائد", "خبير" };
	private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
	private static final String[] WHEN = { "أمس", "صباح اليوم", "في الليل", "منذ أيام", "بعد العاصفة" };

	private final CorpusStore store;
	private final SplittableRandom random;

	PlantedCorpus(Path folder, long seed) throws CorpusException {
		store = Corpora.empty(folder);
		random = new SplittableRandom(seed);
	}

	CorpusStore store() {
		return store;
	}

	/** Adds articles with the annotations of an annotator. */
	PlantedCorpus annotated(int count, String annotator) throws CorpusException {
		for (int i = 0; i < count; i++) {
			write(store.documents().size(), annotator);
		}
		return this;
	}

	/** Adds articles that nobody has annotated. */
	PlantedCorpus open(int count) throws CorpusException {
		return annotated(count, null);
	}

	private void write(int number, String annotator) throws CorpusException {
		StringBuilder text = new StringBuilder();
		AnnotationSet marked = ModelFactory.eINSTANCE.createAnnotationSet();
		for (int sentence = 0; sentence < 5; sentence++) {
			if (random.nextInt(3) == 0) {
				text.append(claim()).append(". ");
			} else {
				report(text, marked);
			}
		}
		Document document = Corpora.add(store, String.format(java.util.Locale.ROOT, "d%03d", number), text.toString().strip());
		if (annotator != null) {
			AnnotationSet set = store.annotations(document.getId(), annotator);
			set.getCues().addAll(marked.getCues());
			set.getSources().addAll(marked.getSources());
			set.getClaims().addAll(marked.getClaims());
			set.getAttributions().addAll(marked.getAttributions());
			set.setState(WorkState.COMPLETE);
			store.save(set);
		}
	}

	private void report(StringBuilder text, AnnotationSet set) {
		ModelFactory factory = ModelFactory.eINSTANCE;
		Cue cue = factory.createCue();
		SourceMention source = factory.createSourceMention();
		Claim claim = factory.createClaim();
		if (random.nextInt(3) == 0) {
			claim.setSpan(add(text, claim()));
			cue.setSpan(add(text, "وفق"));
			source.setSpan(add(text, pick(HEADS) + ' ' + words(1 + random.nextInt(3))));
		} else {
			cue.setSpan(add(text, pick(CUES)));
			source.setSpan(add(text, pick(HEADS) + ' ' + words(1 + random.nextInt(3))));
			add(text, "أن");
			claim.setSpan(add(text, claim()));
		}
		Attribution attribution = factory.createAttribution();
		attribution.setCue(cue);
		attribution.setSource(source);
		attribution.getContent().add(claim);
		text.setCharAt(text.length() - 1, '.');
		text.append(' ');
		cue.setId(Ids.of('q', random.nextLong()));
		source.setId(Ids.of('s', random.nextLong()));
		claim.setId(Ids.of('c', random.nextLong()));
		attribution.setId(Ids.of('a', random.nextLong()));
		set.getCues().add(cue);
		set.getSources().add(source);
		set.getClaims().add(claim);
		set.getAttributions().add(attribution);
	}

	private static Span add(StringBuilder text, String words) {
		Span span = Span.of(text.length(), text.length() + words.length());
		text.append(words).append(' ');
		return span;
	}

	private String claim() {
		return words(1 + random.nextInt(5)) + ' ' + pick(WHEN);
	}

	/** Words that nobody has seen before. */
	private String words(int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append(i == 0 ? "" : " ");
			for (int letter = 0; letter < 4 + random.nextInt(3); letter++) {
				words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
			}
		}
		return words.toString();
	}

	private String pick(String[] words) {
		return words[random.nextInt(words.length)];
	}
}
