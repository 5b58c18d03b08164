// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SetKind;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SourceRegistry;
import org.isnad.model.Span;
import org.isnad.model.file.IsnadFile;
import org.isnad.model.file.IsnadFileException;

/**
 * A corpus with a gold set of any size, the same every time: documents of some five kilobytes with twenty claims each, every claim said by somebody, and relations
 * between claims of neighbouring documents. The files are written past the store, which would keep and flush each of them.
 */
public final class LargeCorpus {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final int CLAIMS = 20;
	private static final int SOURCES = 2_000;
	/** Words of a stretch of text with one claim; about 250 bytes. */
	private static final int WORDS = 24;
	private static final int RELATED = 5;
	private static final String[] TYPES = { "EVENT", "STATE", "PREDICTION", "ACCUSATION", "NUMERIC" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final String[] CLASSES = { "SAY", "ANNOUNCE", "DENY", "REVEAL" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String[] LABELS = { "CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE", "NEUTRAL" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final SplittableRandom random = new SplittableRandom(33);
	private final List<String> words = new ArrayList<>();
	private final Path folder;

	private LargeCorpus(Path folder) {
		this.folder = folder;
		String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"; //$NON-NLS-1$
		for (int i = 0; i < 20_000; i++) {
			StringBuilder word = new StringBuilder();
			for (int n = 2 + random.nextInt(6); n >= 0; n--) {
				word.append(letters.charAt(random.nextInt(letters.length())));
			}
			words.add(word.toString());
		}
	}

	/** Makes a corpus of so many documents in a new folder. */
	public static void write(Path folder, int documents) throws CorpusException, IOException {
		Corpora.empty(folder);
		LargeCorpus corpus = new LargeCorpus(folder);
		Files.createDirectories(folder.resolve("gold")); //$NON-NLS-1$
		corpus.writeSources();
		RelationSet relations = MODEL.createRelationSet();
		relations.setId("relations"); //$NON-NLS-1$
		relations.setAnnotator(CorpusStore.GOLD);
		relations.setKind(SetKind.GOLD);
		for (int i = 0; i < documents; i++) {
			corpus.writeDocument(i);
			if (i % RELATED == 1) {
				corpus.relate(relations, i);
			}
		}
		corpus.write(relations, folder.resolve("gold/relations.isnad")); //$NON-NLS-1$
	}

	private void write(Root root, Path file) throws IOException {
		try {
			Files.write(file, IsnadFile.write(root, file.getFileName().toString()));
		} catch (IsnadFileException e) {
			throw new IOException(e);
		}
	}

	private void writeSources() throws IOException {
		SourceRegistry registry = MODEL.createSourceRegistry();
		registry.setId("sources"); //$NON-NLS-1$
		for (int i = 0; i < SOURCES; i++) {
			SourceEntity entity = MODEL.createSourceEntity();
			entity.setId("e" + i); //$NON-NLS-1$
			entity.setName(words.get(i) + ' ' + words.get(SOURCES + i));
			entity.setSourceType("PERSON"); //$NON-NLS-1$
			registry.getEntities().add(entity);
		}
		write(registry, folder.resolve("sources.isnad")); //$NON-NLS-1$
	}

	private static String id(int document) {
		return String.format(Locale.ROOT, "d%07d", document); //$NON-NLS-1$
	}

	/** Each stretch of the text begins with a cue and a source, and the rest of it is the claim. */
	private void writeDocument(int number) throws IOException {
		StringBuilder text = new StringBuilder();
		AnnotationSet set = MODEL.createAnnotationSet();
		for (int i = 0; i < CLAIMS; i++) {
			String mark = id(number) + '-' + i;
			int cueBegin = text.length();
			text.append("قال"); //$NON-NLS-1$
			int cueEnd = text.length();
			int entity = random.nextInt(SOURCES);
			text.append(' ');
			int sourceBegin = text.length();
			text.append(words.get(entity));
			int sourceEnd = text.length();
			text.append(" إن "); //$NON-NLS-1$
			int begin = text.length();
			for (int w = 0; w < WORDS; w++) {
				text.append(w == 0 ? "" : " ").append(words.get(random.nextInt(words.size()))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			annotate(set, mark, Span.of(cueBegin, cueEnd), Span.of(sourceBegin, sourceEnd), Span.of(begin, text.length()), entity);
			text.append(i % 4 == 3 ? ".\n" : ". "); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String string = text.toString();
		Document document = MODEL.createDocument();
		document.setId(id(number));
		document.setTitle("خبر " + number); //$NON-NLS-1$
		document.setOutlet("صحيفة " + number % 40); //$NON-NLS-1$
		document.setPubDate(String.format(Locale.ROOT, "20%02d-%02d-%02d", 20 + number % 10, 1 + number % 12, 1 + number % 28)); //$NON-NLS-1$
		document.setTextHash(DocumentText.hash(string));
		document.setTextLength(string.length());
		Path place = Files.createDirectories(folder.resolve("documents").resolve(id(number))); //$NON-NLS-1$
		Files.writeString(place.resolve("text.txt"), string, StandardCharsets.UTF_8); //$NON-NLS-1$
		write(document, place.resolve("document.isnad")); //$NON-NLS-1$
		set.setId("s-" + id(number)); //$NON-NLS-1$
		set.setDocument(id(number));
		set.setAnnotator(CorpusStore.GOLD);
		set.setKind(SetKind.GOLD);
		set.setTextHash(document.getTextHash());
		write(set, folder.resolve("gold").resolve(id(number) + ".isnad")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void annotate(AnnotationSet set, String mark, Span cueSpan, Span sourceSpan, Span claimSpan, int entity) {
		Cue cue = MODEL.createCue();
		cue.setId("q" + mark); //$NON-NLS-1$
		cue.setSpan(cueSpan);
		cue.setCueClass(CLASSES[random.nextInt(CLASSES.length)]);
		set.getCues().add(cue);
		SourceMention source = MODEL.createSourceMention();
		source.setId("s" + mark); //$NON-NLS-1$
		source.setSpan(sourceSpan);
		source.setEntity("e" + entity); //$NON-NLS-1$
		set.getSources().add(source);
		Claim claim = MODEL.createClaim();
		claim.setId("c" + mark); //$NON-NLS-1$
		claim.setSpan(claimSpan);
		claim.setClaimType(TYPES[random.nextInt(TYPES.length)]);
		claim.setPolarity("POS"); //$NON-NLS-1$
		set.getClaims().add(claim);
		Attribution attribution = MODEL.createAttribution();
		attribution.setId("a" + mark); //$NON-NLS-1$
		attribution.setCue(cue);
		attribution.setSource(source);
		attribution.getContent().add(claim);
		attribution.setSourceRealization("SPAN"); //$NON-NLS-1$
		set.getAttributions().add(attribution);
	}

	private void relate(RelationSet relations, int number) {
		ClaimRelation relation = MODEL.createClaimRelation();
		relation.setId("r" + id(number)); //$NON-NLS-1$
		relation.setLabel(LABELS[random.nextInt(LABELS.length)]);
		relation.setArg1Document(id(number - 1));
		relation.setArg2Document(id(number));
		relation.setArg1('c' + id(number - 1) + '-' + random.nextInt(CLAIMS));
		relation.setArg2('c' + id(number) + '-' + random.nextInt(CLAIMS));
		relations.getRelations().add(relation);
	}
}
