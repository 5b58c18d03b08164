// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;

/** A long Arabic article with annotations of all layers, the same each time. */
final class LongArticle {
	/** Whose annotations they are. */
	static final String ANNOTATOR = "hala"; //$NON-NLS-1$

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final String[] WORDS = ("أعلن المتحدث باسم الوزارة أن وحداته استعادت السيطرة على المعبر بعد ساعات من القصف ونفى مصدر طبي وصول جرحى إلى مستشفى المدينة " //$NON-NLS-1$
			+ "وأكدت وكالة الأنباء نقلا عن شهود عيان سقوط 23% من المباني فيما قال مراسل CNN إن الطائرة Falcon-3 حلقت فوق الأسرّة البيضاء وأوضح «الناطق» لاحقا " //$NON-NLS-1$
			+ "مُؤكِّدًا أنّ الاتفاق قائم منذ 2019 وأن المفاوضات في العاصمة لم تتوقف رغم البيان الصادر أمس عن اللجنة المشتركة").split(" "); //$NON-NLS-1$ //$NON-NLS-2$

	private final SplittableRandom random = new SplittableRandom(7);
	private final StringBuilder text = new StringBuilder();
	/** Where each word begins and ends. */
	private final List<int[]> words = new ArrayList<>();

	/** So many paragraphs of so many characters. */
	LongArticle(int paragraphs, int length) {
		for (int i = 0; i < paragraphs; i++) {
			int end = text.length() + length - 1;
			while (text.length() < end) {
				String word = WORDS[random.nextInt(WORDS.length)];
				words.add(new int[] { text.length(), text.length() + word.length() });
				text.append(word).append(random.nextInt(14) == 0 ? ". " : " "); //$NON-NLS-1$ //$NON-NLS-2$
			}
			text.setCharAt(text.length() - 1, '\n');
		}
	}

	/** Adds it to a corpus, with so many annotations; two arcs belong to each of the attributions. */
	Document addTo(CorpusStore store, String id, int spans, int attributions) throws CorpusException {
		Document document = Corpora.add(store, id, text.toString());
		AnnotationSet set = store.annotations(id, ANNOTATOR);
		int step = words.size() / (spans / 3);
		for (int i = 0; i < spans / 3; i++) {
			int at = i * step;
			SourceMention source = at(MODEL.createSourceMention(), at, 1);
			Cue cue = at(MODEL.createCue(), at + 1, 1);
			// one report in twenty is about something said elsewhere
			int about = random.nextInt(20) == 0 ? random.nextInt(words.size() - 20) : at + 2;
			Claim claim = at(MODEL.createClaim(), about, 3 + random.nextInt(8));
			set.getSources().add(source);
			set.getCues().add(cue);
			set.getClaims().add(claim);
			if (i < attributions) {
				Attribution attribution = identified(MODEL.createAttribution());
				attribution.setSource(source);
				attribution.setCue(cue);
				attribution.getContent().add(claim);
				set.getAttributions().add(attribution);
			}
		}
		while (set.getClaims().size() + set.getSources().size() + set.getCues().size() < spans) {
			set.getClaims().add(at(MODEL.createClaim(), random.nextInt(words.size() - 20), 12));
		}
		store.save(set);
		return document;
	}

	/** Adds it with so many annotations that all hold one word in the middle. */
	Document addStackTo(CorpusStore store, String id, int spans) throws CorpusException {
		Document document = Corpora.add(store, id, text.toString());
		AnnotationSet set = store.annotations(id, ANNOTATOR);
		int middle = words.size() / 2;
		for (int i = 0; i < spans; i++) {
			set.getClaims().add(at(MODEL.createClaim(), middle - i % 14, 15 + i % 7));
		}
		store.save(set);
		return document;
	}

	private <E extends SpanElement> E at(E element, int word, int count) {
		int last = Math.min(words.size(), word + count) - 1;
		element.setSpan(Span.of(words.get(Math.min(word, last))[0], words.get(last)[1]));
		return identified(element);
	}

	private <E extends Element> E identified(E element) {
		element.setId(Ids.of('e', random.nextLong()));
		element.setCreatedBy(ANNOTATOR);
		return element;
	}
}
