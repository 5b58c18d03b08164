// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.SetKind;
import org.isnad.model.WorkState;

/** Adds documents. One that is there is recognised by its id and the hash of its text. */
@SuppressWarnings("nls")
final class DocumentImport {
	/** What a row of documents says about the work of one annotator. */
	record State(SetKind kind, WorkState state) {
	}

	private final ImportContext context;
	private final Map<RowCollector.SetKey, State> states = new HashMap<>();

	DocumentImport(ImportContext context) {
		this.context = context;
	}

	void add(Row row) throws RowException, CorpusException {
		String id = row.requiredId("doc_id");
		String text = row.anyText("text");
		String hash = row.text("sha256");
		String hashOfText = text != null ? DocumentText.hash(text) : hash;
		if (text != null && hash != null && !hash.equalsIgnoreCase(hashOfText)) {
			context.refuse(id);
			throw new RowException(RowException.TAG, NLS.bind(Messages.hashOfText, id));
		}
		Optional<Document> there = context.store().document(id);
		if (there.isPresent()) {
			if (!there.get().getTextHash().equalsIgnoreCase(hashOfText)) {
				context.refuse(id);
				throw new RowException(RowException.TAG, NLS.bind(Messages.otherText, id));
			}
			context.log().unchanged(row.file());
		} else {
			addNew(row, id, text);
		}
		readStates(row, id);
	}

	private void addNew(Row row, String id, String text) throws RowException, CorpusException {
		if (text == null) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.noText, id));
		}
		if (!CorpusStore.isValidName(id)) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.badId, "doc_id", id));
		}
		if (!isStorable(text)) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.textCharacter, id));
		}
		Document draft = ModelFactory.eINSTANCE.createDocument();
		draft.setId(id);
		draft.setTitle(row.text("title"));
		String language = row.text("lang");
		draft.setLanguage(language == null || language.equals(context.store().corpus().getLanguage()) ? null : language);
		draft.setPubDate(row.text("pub_date"));
		draft.setPubDateCertainty(literal(row, "pub_date_certainty", DateCertainty.class, DateCertainty.UNSPECIFIED));
		draft.setOutlet(row.text("outlet"));
		draft.setOutletSide(context.tags().read(row, "outlet_side", Layer.ENTITY, "side"));
		draft.setUrl(row.text("url"));
		draft.setFileName(row.text("file_name"));
		draft.setEncoding(row.text("encoding"));
		draft.setTruncatedStart(row.flag("truncated_start"));
		draft.setTruncatedEnd(row.flag("truncated_end"));
		draft.setCreatedAt(row.text("created"));
		context.target().add(draft, text);
		context.log().documentAdded();
	}

	/** A text may hold everything but a zero character and halves of surrogate pairs. */
	private static boolean isStorable(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (c == 0 || Character.isSurrogate(c)) {
				return false;
			}
		}
		return true;
	}

	private void readStates(Row row, String id) throws RowException {
		for (Row set : row.objects("sets")) {
			String annotator = set.text("annotator");
			boolean asked = annotator != null && (annotator.equals(context.annotator()) || context.annotator() == null && !CorpusStore.GOLD.equals(annotator));
			if (asked && CorpusStore.isValidName(annotator)) {
				states.put(new RowCollector.SetKey(id, annotator), new State(literal(set, "kind", SetKind.class, SetKind.ANNOTATOR), literal(set, "state", WorkState.class, WorkState.UNSPECIFIED)));
			}
		}
	}

	static <E extends Enum<E>> E literal(Row row, String key, Class<E> type, E absent) throws RowException {
		String value = row.text(key);
		if (value == null) {
			return absent;
		}
		for (E each : type.getEnumConstants()) {
			if (each.toString().equals(value)) {
				return each;
			}
		}
		throw new RowException(RowException.TAG, NLS.bind(Messages.badTag, new Object[] { key, value, key }));
	}

	/** The sets that the rows told of. */
	Set<RowCollector.SetKey> sets() {
		return states.keySet();
	}

	/** What was told of a set, or null. */
	State state(RowCollector.SetKey key) {
		return states.get(key);
	}
}
