// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.onnx.tokenizer.Tokenizer;
import org.isnad.onnx.tokenizer.TokenizerException;
import org.isnad.uima.installed.EngineException;
import org.isnad.uima.installed.EngineFiles;
import org.isnad.uima.installed.EngineForm;

/**
 * A folder with model.onnx, tokenizer.json and config.json as an engine. The model itself is data; what runs is this bundle and the
 * ONNX runtime. Its version is the beginning of the model's SHA-256, so suggestions tell which model made them.
 */
public final class OnnxForm implements EngineForm {
	private static final String DESCRIPTOR = "engine.xml"; //$NON-NLS-1$
	private static final int VERSION_LENGTH = 12;
	/** A model may keep its weights in files beside it. */
	private static final List<String> WEIGHTS = List.of(".onnx_data", ".data", ".bin", ".weight"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	@Override
	public String id() {
		return "onnx"; //$NON-NLS-1$
	}

	@Override
	public boolean recognises(Path path) {
		return Files.isDirectory(path) && Files.isRegularFile(path.resolve(ModelFolder.MODEL));
	}

	@Override
	public EngineFiles open(Path path, List<Path> classPath, Path folder, boolean lasting, IProgressMonitor monitor) throws EngineException {
		ModelFolder model = ModelFolder.read(path);
		try {
			Tokenizer.read(path.resolve(ModelFolder.TOKENIZER));
			Files.createDirectories(folder);
			if (lasting) {
				copy(path, folder);
			}
			Path descriptor = folder.resolve(DESCRIPTOR);
			write(descriptor, lasting ? folder : path, model.name(), versionOf(path.resolve(ModelFolder.MODEL)), model.task());
			return new EngineFiles(descriptor, List.of());
		} catch (TokenizerException e) {
			throw EngineException.at(path.resolve(ModelFolder.TOKENIZER).toString(), 0, e.getMessage(), e);
		} catch (IOException e) {
			throw EngineException.at(path.toString(), 0, NLS.bind(Messages.unreadable, e.getMessage()), e);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.filter(OnnxForm::belongs).toList()) {
				Files.copy(file, to.resolve(file.getFileName().toString()));
			}
		}
	}

	private static boolean belongs(Path file) {
		String name = file.getFileName().toString();
		boolean named = List.of(ModelFolder.MODEL, ModelFolder.TOKENIZER, ModelFolder.CONFIG).contains(name);
		return Files.isRegularFile(file) && (named || name.startsWith("model") && WEIGHTS.stream().anyMatch(name::endsWith)); //$NON-NLS-1$
	}

	private static String versionOf(Path model) throws IOException {
		try (InputStream in = Files.newInputStream(model); DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) { //$NON-NLS-1$
			digest.transferTo(java.io.OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.getMessageDigest().digest()).substring(0, VERSION_LENGTH);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void write(Path descriptor, Path folder, String name, String version, Task task) throws IOException {
		String template = task == Task.TOKEN_CLASSIFICATION ? "tokens.xml" : "pairs.xml"; //$NON-NLS-1$ //$NON-NLS-2$
		try (InputStream in = OnnxForm.class.getResourceAsStream(template)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			Files.writeString(descriptor, text.replace("@NAME@", escaped(name)).replace("@VERSION@", version).replace("@FOLDER@", escaped(folder.toString()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public ClassLoader loader(EngineFiles files) throws EngineException {
		Path folder = files.descriptor().getParent();
		try {
			// The descriptor names the folder of the model, which is another one after a move.
			String text = Files.readString(files.descriptor());
			if (Files.exists(folder.resolve(ModelFolder.MODEL)) && !text.contains(escaped(folder.toString()))) {
				Files.writeString(files.descriptor(), text.replaceFirst("<string>[^<]*</string>", java.util.regex.Matcher.quoteReplacement("<string>" + escaped(folder.toString()) + "</string>"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		} catch (IOException e) {
			throw EngineException.at(files.descriptor().toString(), 0, NLS.bind(Messages.unreadable, e.getMessage()), e);
		}
		return OnnxForm.class.getClassLoader();
	}

	@Override
	public Optional<String> mapping(EngineFiles files) throws EngineException {
		Path descriptor = files.descriptor();
		try {
			String text = Files.readString(descriptor);
			int begin = text.indexOf("<string>") + "<string>".length(); //$NON-NLS-1$ //$NON-NLS-2$
			String folder = text.substring(begin, text.indexOf("</string>", begin)).replace("&lt;", "<").replace("&amp;", "&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			return Optional.of(LabelMapping.of(ModelFolder.read(Path.of(folder))));
		} catch (IOException e) {
			throw EngineException.at(descriptor.toString(), 0, NLS.bind(Messages.unreadable, e.getMessage()), e);
		}
	}
}
