// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.osgi.util.NLS;
import org.isnad.model.ModelPackage;
import org.isnad.model.Root;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes the files of a corpus. The bytes depend on the content alone: the same content gives the same bytes.
 * No method touches the disk. Safe for use from any thread, as long as nothing else changes the root meanwhile.
 */
public final class IsnadFile {
	/** The newest version of the file format that is read, and the one that is written. */
	public static final int FORMAT_VERSION = 1;

	private static final Pattern VERSION = Pattern.compile("<isnad:[^>]*?\\sformatVersion=\"(\\d+)\""); //$NON-NLS-1$
	private static final Pattern ROOT = Pattern.compile("<isnad:\\w+[\\s>/]"); //$NON-NLS-1$
	private static final int HEAD = 4096;

	private IsnadFile() {
	}

	/**
	 * A file as it was read.
	 *
	 * @param root its content
	 * @param warnings what was wrong with it and could be passed over, each as a sentence for a user; usually empty
	 */
	public record Content(Root root, List<String> warnings) {
	}

	/**
	 * The bytes of the file for this root: UTF-8, LF, one element a line, sorted.
	 *
	 * @param name what to call the file in an error
	 * @throws IsnadFileException if a text in it cannot be written as XML
	 */
	public static byte[] write(Root root, String name) throws IsnadFileException {
		IsnadResource resource = new IsnadResource(name);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		// The root is lent to the resource for the time of writing: outside of it a root has none.
		Resource before = root.eResource();
		resource.getContents().add(root);
		try {
			Texts.check(root, name);
			resource.save(bytes, null);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw e instanceof IsnadFileException known ? known : new IsnadFileException(name, 0, NLS.bind(Messages.invalidCharacter, name, e.getMessage()), e);
		} finally {
			resource.getContents().clear();
			if (before != null) {
				before.getContents().add(root);
			}
		}
	}

	/**
	 * Reads the bytes of a file.
	 *
	 * @param name what to call the file in an error
	 * @throws IsnadFileException if they are damaged, of another kind, or of a newer format
	 */
	public static Content read(byte[] bytes, String name) throws IsnadFileException {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
		Matcher version = VERSION.matcher(head);
		if (version.find() && new BigInteger(version.group(1)).compareTo(BigInteger.valueOf(FORMAT_VERSION)) > 0) {
			int line = (int) head.substring(0, version.end()).lines().count();
			throw new IsnadFileException(name, line, NLS.bind(Messages.newerFormat, new Object[] { name, version.group(1), Integer.toString(FORMAT_VERSION), Integer.toString(line) }), null);
		}
		if (!ROOT.matcher(head).find()) {
			throw new IsnadFileException(name, 1, NLS.bind(Messages.notIsnad, new Object[] { name, "1", bytes.length == 0 ? "0 B" : "isnad:" }), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		ModelPackage.eINSTANCE.eClass();
		IsnadResource resource = new IsnadResource(name);
		try {
			resource.load(new ByteArrayInputStream(bytes), null);
		} catch (IOException | RuntimeException e) {
			throw damaged(name, e);
		}
		EObject content = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		if (!(content instanceof Root root) || resource.getContents().size() != 1) {
			throw new IsnadFileException(name, 1, NLS.bind(Messages.notIsnad, new Object[] { name, "1", "isnad:" }), null); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<String> warnings = resource.unresolved().stream()
				.map(e -> NLS.bind(Messages.unresolved, new Object[] { name, Integer.toString(e.getLine()), e.getReference() })).toList();
		EcoreUtil.remove(root);
		resource.getContents().clear();
		return new Content(root, warnings);
	}

	private static IsnadFileException damaged(String name, Exception failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && !(cause instanceof SAXParseException) && !(cause instanceof XMIException)) {
			cause = cause.getCause();
		}
		int line = cause instanceof SAXParseException parse ? parse.getLineNumber() : cause instanceof XMIException xmi ? xmi.getLine() : 0;
		while (cause instanceof XMIException && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return new IsnadFileException(name, line, NLS.bind(Messages.notReadable, new Object[] { name, Integer.toString(line), cause.getMessage() }), failure);
	}
}
