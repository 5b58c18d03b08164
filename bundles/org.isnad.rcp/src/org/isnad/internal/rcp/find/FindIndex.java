// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.arabic.ArabicFolder;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.text.Quote;

/**
 * The documents, sources and claims of a corpus as one annotator has them, ready to be searched while the user types. Spelling is compared
 * loosely, as Arabic is written with and without hamza, marks and article forms. Immutable; built away from the UI thread.
 */
final class FindIndex {

	private final List<Hit> hits;

	private FindIndex(List<Hit> hits) {
		this.hits = List.copyOf(hits);
	}

	/** An index of nothing. */
	static FindIndex empty() {
		return new FindIndex(List.of());
	}

	/** Reads the corpus. */
	static FindIndex of(CorpusStore store, String annotator, IProgressMonitor monitor) throws CorpusException {
		List<Hit> documents = new ArrayList<>();
		List<Hit> sources = new ArrayList<>();
		List<Hit> claims = new ArrayList<>();
		List<Document> all = store.documents();
		SubMonitor progress = SubMonitor.convert(monitor, all.size());
		for (Document document : all) {
			progress.split(1);
			String title = ElementLook.documentTitle(document);
			String outlet = document.getOutlet() == null ? "" : document.getOutlet(); //$NON-NLS-1$
			documents.add(new Hit(Glyph.DOCUMENT, Token.MUTED, title, outlet, key(title + ' ' + outlet), () -> Documents.open(document.getId())));
			if (store.hasAnnotations(document.getId(), annotator)) {
				addMarked(store, document, annotator, claims, sources);
			}
		}
		for (SourceEntity entity : List.copyOf(store.sources().getEntities())) {
			sources.removeIf(hit -> hit.text().equals(entity.getName()));
		}
		List<Hit> hits = new ArrayList<>(documents);
		hits.addAll(entities(store, annotator, all));
		hits.addAll(sources);
		hits.addAll(claims);
		return new FindIndex(hits);
	}

	private static void addMarked(CorpusStore store, Document document, String annotator, List<Hit> claims, List<Hit> sources)
		throws CorpusException {
		AnnotationSet set = store.annotations(document.getId(), annotator);
		String title = ElementLook.documentTitle(document);
		for (Claim claim : List.copyOf(set.getClaims())) {
			String words = Quote.of(store.text(document.getId()), claim.getSpan());
			claims.add(new Hit(Glyph.CLAIM, Token.CLAIM, words, title, key(words), () -> Documents.reveal(claim, document.getId())));
		}
		for (SourceMention mention : List.copyOf(set.getSources())) {
			if (mention.getEntity() == null) {
				String words = Quote.of(store.text(document.getId()), mention.getSpan());
				sources.add(new Hit(Glyph.SOURCE, Token.SOURCE, words, title, key(words), () -> Documents.reveal(mention, document.getId())));
			}
		}
	}

	/** A source is shown where it is named first. */
	private static List<Hit> entities(CorpusStore store, String annotator, List<Document> documents) throws CorpusException {
		List<Hit> hits = new ArrayList<>();
		for (SourceEntity entity : List.copyOf(store.sources().getEntities())) {
			String name = entity.getName() == null ? "" : entity.getName(); //$NON-NLS-1$
			String names = name + ' ' + String.join(" ", entity.getAliases()); //$NON-NLS-1$
			hits.add(new Hit(ElementLook.sourceGlyph(entity.getSourceType()), Token.SOURCE, name,
				ElementLook.type(entity, store.scheme()), key(names), () -> revealFirst(store, annotator, documents, entity.getId())));
		}
		return hits;
	}

	private static void revealFirst(CorpusStore store, String annotator, List<Document> documents, String entity) {
		for (Document document : documents) {
			try {
				if (store.hasAnnotations(document.getId(), annotator)) {
					AnnotationSet set = store.annotations(document.getId(), annotator);
					var mention = set.getSources().stream().filter(each -> entity.equals(each.getEntity())).findFirst();
					var attribution = set.getAttributions().stream().filter(each -> entity.equals(each.getEntity())).findFirst();
					if (mention.isPresent()) {
						Documents.reveal(mention.get(), document.getId());
						return;
					} else if (attribution.map(Attribution::getCue).isPresent()) {
						Documents.reveal(attribution.get().getCue(), document.getId());
						return;
					}
				}
			} catch (CorpusException e) {
				Jobs.trouble(ElementLook.documentTitle(document), e);
				return;
			}
		}
	}

	/** The first hits that hold every word of what was typed; those that begin with it come first. */
	List<Hit> find(String typed, int most) {
		String key = key(typed);
		if (key.isEmpty()) {
			return hits.stream().limit(most).toList();
		}
		List<String> words = Arrays.asList(key.split(" ")); //$NON-NLS-1$
		List<Hit> found = new ArrayList<>();
		hits.stream().filter(hit -> hit.key().startsWith(key)).limit(most).forEach(found::add);
		hits.stream().filter(hit -> !hit.key().startsWith(key) && words.stream().allMatch(hit.key()::contains)).limit(most).forEach(found::add);
		return found.subList(0, Math.min(most, found.size()));
	}

	static String key(String text) {
		return ArabicFolder.key(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
