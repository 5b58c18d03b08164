// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.AnchorKind;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceRegistry;
import org.isnad.model.Tag;

/** What can stand behind the colon of a field in a corpus: its tags, names, outlets and annotators. A value of the moment it was made; for any thread then. */
public final class Vocabulary {
	/** A value as it is written in a query, and its name in the language of the interface. */
	record Value(String value, String label) {
	}

	/** How long a date is that says the month. */
	private static final int MONTH = 7;

	private final Map<FieldName, List<Value>> values = new EnumMap<>(FieldName.class);

	private Vocabulary() {
	}

	/** The vocabulary of a corpus that nobody edits meanwhile. */
	public static Vocabulary of(CorpusStore store) throws CorpusException {
		return of(store, ModelGuard.NONE);
	}

	/** The same beside a thread that edits: scheme and registry are read under the guard. */
	public static Vocabulary of(CorpusStore store, ModelGuard guard) throws CorpusException {
		Vocabulary vocabulary = new Vocabulary();
		SourceRegistry registry = store.sources();
		try {
			guard.read(() -> {
				vocabulary.scheme(store.scheme());
				vocabulary.names(FieldName.SOURCE_NAME, List.copyOf(registry.getEntities()), SourceEntity::getName);
				return null;
			});
		} catch (RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new CorpusException(e.getLocalizedMessage(), store.folder(), e);
		}
		List<Document> documents = store.documents();
		vocabulary.names(FieldName.OUTLET, documents, Document::getOutlet);
		vocabulary.names(FieldName.SIDE, documents, Document::getOutletSide);
		vocabulary.names(FieldName.DATE, documents, Vocabulary::month);
		vocabulary.names(FieldName.DOCUMENT, documents, Document::getId);
		List<String> annotators = new ArrayList<>(store.annotators());
		annotators.add(CorpusStore.GOLD);
		vocabulary.names(FieldName.ANNOTATOR, annotators, Function.identity());
		return vocabulary;
	}

	private static String month(Document document) {
		String date = document.getPubDate();
		return date == null || date.length() < MONTH ? date : date.substring(0, MONTH);
	}

	private void scheme(Scheme scheme) {
		tags(scheme, FieldName.CLAIM_TYPE, Layer.CLAIM, "claimType"); //$NON-NLS-1$
		tags(scheme, FieldName.CLAIM_POLARITY, Layer.CLAIM, "polarity"); //$NON-NLS-1$
		tags(scheme, FieldName.CLAIM_FACTUALITY, Layer.CLAIM, "factuality"); //$NON-NLS-1$
		tags(scheme, FieldName.CLAIM_TIME, Layer.CLAIM, "timeRelation"); //$NON-NLS-1$
		tags(scheme, FieldName.CLAIM_CHECKWORTHY, Layer.CLAIM, "checkWorthy"); //$NON-NLS-1$
		tags(scheme, FieldName.RELATION, Layer.RELATION, "label"); //$NON-NLS-1$
		tags(scheme, FieldName.SOURCE_TYPE, Layer.ENTITY, "sourceType"); //$NON-NLS-1$
		tags(scheme, FieldName.SOURCE_SIDE, Layer.ENTITY, "side"); //$NON-NLS-1$
		tags(scheme, FieldName.CUE_CLASS, Layer.CUE, "cueClass"); //$NON-NLS-1$
		tags(scheme, FieldName.CUE_FORM, Layer.CUE, "cueForm"); //$NON-NLS-1$
		tags(scheme, FieldName.CUE_POLARITY, Layer.CUE, "cuePolarity"); //$NON-NLS-1$
		tags(scheme, FieldName.ATTRIBUTION_FACTUALITY, Layer.ATTRIBUTION, "factuality"); //$NON-NLS-1$
		tags(scheme, FieldName.ATTRIBUTION_COMMITMENT, Layer.ATTRIBUTION, "authorCommitment"); //$NON-NLS-1$
		tags(scheme, FieldName.ATTRIBUTION_STYLE, Layer.ATTRIBUTION, "reportStyle"); //$NON-NLS-1$
		values.put(FieldName.ANCHOR_KIND, AnchorKind.VALUES.stream().map(kind -> new Value(kind.getName(), kind.getName())).toList());
	}

	private void tags(Scheme scheme, FieldName field, Layer layer, String tagset) {
		List<Value> tags = new ArrayList<>();
		scheme.tagset(layer, tagset).ifPresent(set -> {
			for (Tag tag : set.getTags()) {
				tags.add(new Value(tag.getValue(), Scheme.label(tag)));
			}
		});
		values.put(field, List.copyOf(tags));
	}

	/** The names that are used, the most used first. */
	private <T> void names(FieldName field, Collection<T> of, Function<T, String> name) {
		Map<String, Integer> counts = new TreeMap<>();
		for (T each : of) {
			String value = name.apply(each);
			if (value != null && !value.isBlank()) {
				counts.merge(value.strip(), 1, Integer::sum);
			}
		}
		List<String> sorted = new ArrayList<>(counts.keySet());
		sorted.sort((one, other) -> counts.get(other) - counts.get(one));
		values.put(field, sorted.stream().map(value -> new Value(value, value)).toList());
	}

	/** The values of a field, in the order of the scheme or the most used first; empty where any words may stand. */
	List<Value> of(FieldName field) {
		return values.getOrDefault(field, List.of());
	}

	/**
	 * The first value of a field as it is written in a query, in quotes where it needs them.
	 *
	 * @param field the name of the field as in a query, e.g. "outlet"
	 * @return null where the corpus has none, or there is no such field
	 */
	public String first(String field) {
		return FieldName.of(field).map(this::of).filter(all -> !all.isEmpty()).map(all -> quoted(all.get(0).value())).orElse(null);
	}

	/** The values of a field, in the order of the scheme or the most used first; empty where any words may stand or there is no such field. */
	public List<String> values(String field) {
		return FieldName.of(field).map(this::of).orElse(List.of()).stream().map(Value::value).toList();
	}

	/** A value so that the reader of queries takes it as one. */
	static String quoted(String value) {
		boolean plain = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
		return plain ? value : '"' + value.replaceAll("[\"\u201C\u201D\u201E]", " ") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
