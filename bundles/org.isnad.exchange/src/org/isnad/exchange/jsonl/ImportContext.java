// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportTarget;
import org.isnad.model.Annotator;
import org.isnad.model.Comment;
import org.isnad.model.Decision;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;
import org.isnad.model.file.Ids;

/** What the steps of an import share: the corpus, the log, the tags, the ids that are taken. */
final class ImportContext {
	/** One step with a row. */
	interface Step {
		void run() throws RowException, CorpusException;
	}

	private final ImportRequest request;
	private final ImportLog log;
	private final TagReader tags;
	private final Map<String, String> owners = new HashMap<>();
	private final Set<String> refused = new HashSet<>();
	private final Set<String> takenNow = new HashSet<>();
	private RowWriter rows;
	private List<String> annotatorsBefore;

	ImportContext(ImportRequest request, ImportLog log) {
		this.request = request;
		this.log = log;
		this.tags = new TagReader(request.target());
	}

	ImportTarget target() {
		return request.target();
	}

	CorpusStore store() {
		return request.store();
	}

	ImportLog log() {
		return log;
	}

	TagReader tags() {
		return tags;
	}

	/** The annotator that was asked for, or null. */
	String annotator() {
		return request.annotator();
	}

	/** Who had annotations before this import; asked for once, because the answer takes a look into every folder. */
	List<String> annotatorsBefore() throws CorpusException {
		if (annotatorsBefore == null) {
			annotatorsBefore = store().annotators();
		}
		return annotatorsBefore;
	}

	/** Writes what is there as rows, to compare. */
	RowWriter rows() throws CorpusException {
		if (rows == null) {
			rows = new RowWriter(store());
		}
		return rows;
	}

	/** Does a step with a row; where the row cannot be kept, that is noted. */
	void attempt(Row row, Step step) throws CorpusException {
		takenNow.clear();
		try {
			step.run();
		} catch (RowException e) {
			// The ids of a row that is not kept are free for another.
			owners.keySet().removeAll(takenNow);
			log.skip(row.file(), row.line(), e.getMessage());
		}
	}

	/** Whose annotations a row holds. */
	String annotatorOf(Row row) throws RowException {
		if (request.annotator() != null) {
			return request.annotator();
		}
		String named = row.anyText("annotator"); //$NON-NLS-1$
		if (named == null) {
			return JsonlImport.NOBODY;
		}
		if (CorpusStore.GOLD.equals(named)) {
			throw new RowException(RowException.TAG, Messages.goldNotAsked);
		}
		if (!CorpusStore.isValidName(named)) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.badAnnotator, named));
		}
		return named;
	}

	/** Takes an id for an owner (a set, the registry). One that this import has met already is refused. */
	void take(String id, String owner) throws RowException {
		String other = owners.putIfAbsent(id, owner);
		if (other != null) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.idTwice, id, other));
		}
		takenNow.add(id);
	}

	/** Notes that a document has another text than the one that rows speak of. */
	void refuse(String document) {
		refused.add(document);
	}

	boolean isRefused(String document) {
		return refused.contains(document);
	}

	/** An id for what the rows give none: made from what it belongs to, so that the same rows give the same ids. */
	static String madeId(char prefix, String of) {
		return Ids.of(prefix, Long.parseUnsignedLong(DocumentText.hash(of).substring(0, 16), 16));
	}

	/** Reads who made it and when, and what was said about it. */
	@SuppressWarnings("nls")
	static void readProvenance(Row row, Element element) throws RowException {
		element.setCreatedAt(row.text("created"));
		element.setCreatedBy(row.text("created_by"));
		element.setModifiedAt(row.text("modified"));
		element.setModifiedBy(row.text("modified_by"));
		element.setEngine(row.text("engine"));
		element.setScore(row.number("score"));
		element.setOrigin(row.text("origin"));
		element.setGuideline(row.text("guideline"));
		for (Row each : row.objects("comments")) {
			Comment comment = ModelFactory.eINSTANCE.createComment();
			String id = each.id("id");
			comment.setId(id == null ? madeId('m', element.getId() + " comment " + element.getComments().size()) : id);
			comment.setAuthor(each.text("author"));
			comment.setAt(each.text("at"));
			comment.setText(each.text("text"));
			element.getComments().add(comment);
		}
	}

	/** The entry in the log of adjudication for a gold element that no adjudication here made. */
	@SuppressWarnings("nls")
	static Decision imported(Element element, Row row) {
		Decision decision = ModelFactory.eINSTANCE.createDecision();
		decision.setId(madeId('x', element.getId() + " imported"));
		decision.setTarget(element.getId());
		decision.setPolicy("imported");
		decision.setReason("imported from " + row.file().getFileName() + ", line " + row.line());
		decision.setLayer(Layer.of(element).id());
		// Who decided and from what is not known here; the element as it came in stands for it.
		decision.getOrigins().add(element.getOrigin() != null ? element.getOrigin() : element.getId());
		return decision;
	}

	/** Notes that an annotator is a machine. */
	void markMachine(String annotator) throws CorpusException {
		target().corpus();
		Annotator known = store().annotator(annotator);
		known.setMachine(true);
	}
}
