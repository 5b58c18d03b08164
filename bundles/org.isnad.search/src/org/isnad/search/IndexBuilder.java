// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ClaimRelation;
import org.isnad.model.RelationSet;
import org.isnad.model.file.IsnadFile;

/**
 * Writes documents and relation files into the index: each as a block of entries, its annotations first and itself last, so that the
 * document of an annotation is the next one that is a document. What cannot be read is left out and noted.
 */
final class IndexBuilder {
	private static final FieldType WORDS = new FieldType();

	static {
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		WORDS.setTokenized(true);
		WORDS.setOmitNorms(true);
		WORDS.freeze();
	}

	private final CorpusStore store;
	private final CorpusFiles files;
	private final IndexWriter writer;
	private final List<String> notes;

	IndexBuilder(CorpusStore store, IndexWriter writer, List<String> notes) {
		this.store = store;
		this.files = new CorpusFiles(store);
		this.writer = writer;
		this.notes = notes;
	}

	/** Writes a document anew. */
	void document(org.isnad.model.Document document, String stamp) throws IOException {
		String key = IndexField.documentKey(document.getId());
		Document head = head(key);
		List<Document> block = new ArrayList<>();
		int troubles = notes.size();
		String text = text(document);
		if (text != null) {
			IndexedText indexed = new IndexedText(text, store.languageOf(document));
			head.add(new Field(IndexField.TEXT, new WordStream(indexed.words()), WORDS));
			head.add(new BinaryDocValuesField(IndexField.SENTENCES, sentences(indexed)));
			for (Path set : files.sets(document)) {
				annotations(set, CorpusFiles.annotator(set), document, indexed, key, block);
			}
			if (Files.exists(files.gold(document))) {
				annotations(files.gold(document), CorpusStore.GOLD, document, indexed, key, block);
			}
		}
		head.add(new BinaryDocValuesField(IndexField.STAMP, new BytesRef(notes.size() == troubles ? stamp : ""))); //$NON-NLS-1$
		block.add(head);
		writer.updateDocuments(new Term(IndexField.KEY, key), block);
	}

	/** Writes a file of relations anew. */
	void relations(String key, Path file, String stamp) throws IOException {
		Document head = head(key);
		List<Document> block = new ArrayList<>();
		int troubles = notes.size();
		if (read(file) instanceof RelationSet set) {
			for (ClaimRelation relation : set.getRelations()) {
				if (relation.getLabel() != null) {
					Document entry = entry(key);
					entry.add(new StringField(IndexField.LABEL, IndexField.tag(FieldName.RELATION, relation.getLabel()), Field.Store.NO));
					entry.add(new BinaryDocValuesField(IndexField.CLAIMS, new BytesRef(relation.getArg1() + ' ' + relation.getArg2())));
					block.add(entry);
				}
			}
		}
		head.add(new BinaryDocValuesField(IndexField.STAMP, new BytesRef(notes.size() == troubles ? stamp : ""))); //$NON-NLS-1$
		block.add(head);
		writer.updateDocuments(new Term(IndexField.KEY, key), block);
	}

	/** Takes out what is no longer in the corpus. */
	void remove(String key) throws IOException {
		writer.deleteDocuments(new Term(IndexField.KEY, key));
	}

	private void annotations(Path file, String annotator, org.isnad.model.Document document, IndexedText text, String key, List<Document> block) throws IOException {
		if (!(read(file) instanceof AnnotationSet set)) {
			return;
		}
		if (set.getTextHash() != null && document.getTextHash() != null && !set.getTextHash().equals(document.getTextHash())) {
			notes.add(NLS.bind(Messages.otherText, file));
			return;
		}
		for (Row row : AnnotationRows.of(set, annotator)) {
			Row.Place place = text.place(row);
			if (place != null) {
				Document entry = entry(key);
				row.tags().forEach(tag -> entry.add(new StringField(IndexField.TAG, tag, Field.Store.NO)));
				entry.add(new BinaryDocValuesField(IndexField.PLACE, new BytesRef(place.bytes())));
				block.add(entry);
			}
		}
	}

	private static Document entry(String key) {
		Document entry = new Document();
		entry.add(new StringField(IndexField.KEY, key, Field.Store.NO));
		return entry;
	}

	private static Document head(String key) {
		Document head = entry(key);
		head.add(new BinaryDocValuesField(IndexField.HEAD, new BytesRef(key)));
		return head;
	}

	/** The text if it is the one that the document was made for; otherwise no offset can be trusted. */
	private String text(org.isnad.model.Document document) {
		Path file = files.text(document);
		try {
			String text = Files.readString(file, StandardCharsets.UTF_8);
			if (document.getTextHash() == null || document.getTextHash().equals(DocumentText.hash(text))) {
				return text;
			}
			notes.add(NLS.bind(Messages.textChanged, file));
		} catch (IOException e) {
			notes.add(NLS.bind(Messages.cannotRead, file, e.getLocalizedMessage()));
		}
		return null;
	}

	private Object read(Path file) {
		try {
			return IsnadFile.read(Files.readAllBytes(file), file.toString()).root();
		} catch (IOException e) {
			notes.add(NLS.bind(Messages.cannotRead, file, e.getLocalizedMessage()));
			return null;
		}
	}

	private static BytesRef sentences(IndexedText text) throws IOException {
		ByteBuffersDataOutput out = new ByteBuffersDataOutput();
		out.writeVInt(text.words().size());
		out.writeVInt(text.sentences().length);
		int before = 0;
		for (int sentence : text.sentences()) {
			out.writeVInt(sentence - before);
			before = sentence;
		}
		return new BytesRef(out.toArrayCopy());
	}
}
