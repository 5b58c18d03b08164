/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getOutletSide <em>Outlet Side</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getPubDate <em>Pub Date</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getPubDateCertainty <em>Pub Date Certainty</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#isTruncatedStart <em>Truncated Start</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#isTruncatedEnd <em>Truncated End</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getTextLength <em>Text Length</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.isnad.model.impl.DocumentImpl#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends RootImpl implements Document {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutlet() <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutlet() <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected String outlet = OUTLET_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutletSide() <em>Outlet Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutletSide()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLET_SIDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutletSide() <em>Outlet Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutletSide()
	 * @generated
	 * @ordered
	 */
	protected String outletSide = OUTLET_SIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPubDate() <em>Pub Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPubDate()
	 * @generated
	 * @ordered
	 */
	protected static final String PUB_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPubDate() <em>Pub Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPubDate()
	 * @generated
	 * @ordered
	 */
	protected String pubDate = PUB_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPubDateCertainty() <em>Pub Date Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPubDateCertainty()
	 * @generated
	 * @ordered
	 */
	protected static final DateCertainty PUB_DATE_CERTAINTY_EDEFAULT = DateCertainty.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPubDateCertainty() <em>Pub Date Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPubDateCertainty()
	 * @generated
	 * @ordered
	 */
	protected DateCertainty pubDateCertainty = PUB_DATE_CERTAINTY_EDEFAULT;

	/**
	 * The default value of the '{@link #isTruncatedStart() <em>Truncated Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTruncatedStart()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRUNCATED_START_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTruncatedStart() <em>Truncated Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTruncatedStart()
	 * @generated
	 * @ordered
	 */
	protected boolean truncatedStart = TRUNCATED_START_EDEFAULT;

	/**
	 * The default value of the '{@link #isTruncatedEnd() <em>Truncated End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTruncatedEnd()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRUNCATED_END_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTruncatedEnd() <em>Truncated End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTruncatedEnd()
	 * @generated
	 * @ordered
	 */
	protected boolean truncatedEnd = TRUNCATED_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected String textHash = TEXT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextLength() <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLength()
	 * @generated
	 * @ordered
	 */
	protected static final int TEXT_LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTextLength() <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLength()
	 * @generated
	 * @ordered
	 */
	protected int textLength = TEXT_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected static final String ENCODING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected String encoding = ENCODING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected String createdAt = CREATED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__FILE_NAME, oldFileName, fileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutlet() {
		return outlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlet(String newOutlet) {
		String oldOutlet = outlet;
		outlet = newOutlet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__OUTLET, oldOutlet, outlet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutletSide() {
		return outletSide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutletSide(String newOutletSide) {
		String oldOutletSide = outletSide;
		outletSide = newOutletSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__OUTLET_SIDE, oldOutletSide, outletSide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPubDate() {
		return pubDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPubDate(String newPubDate) {
		String oldPubDate = pubDate;
		pubDate = newPubDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__PUB_DATE, oldPubDate, pubDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateCertainty getPubDateCertainty() {
		return pubDateCertainty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPubDateCertainty(DateCertainty newPubDateCertainty) {
		DateCertainty oldPubDateCertainty = pubDateCertainty;
		pubDateCertainty = newPubDateCertainty == null ? PUB_DATE_CERTAINTY_EDEFAULT : newPubDateCertainty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__PUB_DATE_CERTAINTY, oldPubDateCertainty, pubDateCertainty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTruncatedStart() {
		return truncatedStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTruncatedStart(boolean newTruncatedStart) {
		boolean oldTruncatedStart = truncatedStart;
		truncatedStart = newTruncatedStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__TRUNCATED_START, oldTruncatedStart, truncatedStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTruncatedEnd() {
		return truncatedEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTruncatedEnd(boolean newTruncatedEnd) {
		boolean oldTruncatedEnd = truncatedEnd;
		truncatedEnd = newTruncatedEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__TRUNCATED_END, oldTruncatedEnd, truncatedEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextHash() {
		return textHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextHash(String newTextHash) {
		String oldTextHash = textHash;
		textHash = newTextHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__TEXT_HASH, oldTextHash, textHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTextLength() {
		return textLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextLength(int newTextLength) {
		int oldTextLength = textLength;
		textLength = newTextLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__TEXT_LENGTH, oldTextLength, textLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEncoding() {
		return encoding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncoding(String newEncoding) {
		String oldEncoding = encoding;
		encoding = newEncoding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__ENCODING, oldEncoding, encoding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(String newCreatedAt) {
		String oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DOCUMENT__TITLE:
				return getTitle();
			case ModelPackage.DOCUMENT__FILE_NAME:
				return getFileName();
			case ModelPackage.DOCUMENT__URL:
				return getUrl();
			case ModelPackage.DOCUMENT__OUTLET:
				return getOutlet();
			case ModelPackage.DOCUMENT__OUTLET_SIDE:
				return getOutletSide();
			case ModelPackage.DOCUMENT__PUB_DATE:
				return getPubDate();
			case ModelPackage.DOCUMENT__PUB_DATE_CERTAINTY:
				return getPubDateCertainty();
			case ModelPackage.DOCUMENT__TRUNCATED_START:
				return isTruncatedStart();
			case ModelPackage.DOCUMENT__TRUNCATED_END:
				return isTruncatedEnd();
			case ModelPackage.DOCUMENT__LANGUAGE:
				return getLanguage();
			case ModelPackage.DOCUMENT__TEXT_HASH:
				return getTextHash();
			case ModelPackage.DOCUMENT__TEXT_LENGTH:
				return getTextLength();
			case ModelPackage.DOCUMENT__ENCODING:
				return getEncoding();
			case ModelPackage.DOCUMENT__CREATED_AT:
				return getCreatedAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.DOCUMENT__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.DOCUMENT__FILE_NAME:
				setFileName((String)newValue);
				return;
			case ModelPackage.DOCUMENT__URL:
				setUrl((String)newValue);
				return;
			case ModelPackage.DOCUMENT__OUTLET:
				setOutlet((String)newValue);
				return;
			case ModelPackage.DOCUMENT__OUTLET_SIDE:
				setOutletSide((String)newValue);
				return;
			case ModelPackage.DOCUMENT__PUB_DATE:
				setPubDate((String)newValue);
				return;
			case ModelPackage.DOCUMENT__PUB_DATE_CERTAINTY:
				setPubDateCertainty((DateCertainty)newValue);
				return;
			case ModelPackage.DOCUMENT__TRUNCATED_START:
				setTruncatedStart((Boolean)newValue);
				return;
			case ModelPackage.DOCUMENT__TRUNCATED_END:
				setTruncatedEnd((Boolean)newValue);
				return;
			case ModelPackage.DOCUMENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ModelPackage.DOCUMENT__TEXT_HASH:
				setTextHash((String)newValue);
				return;
			case ModelPackage.DOCUMENT__TEXT_LENGTH:
				setTextLength((Integer)newValue);
				return;
			case ModelPackage.DOCUMENT__ENCODING:
				setEncoding((String)newValue);
				return;
			case ModelPackage.DOCUMENT__CREATED_AT:
				setCreatedAt((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.DOCUMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__OUTLET:
				setOutlet(OUTLET_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__OUTLET_SIDE:
				setOutletSide(OUTLET_SIDE_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__PUB_DATE:
				setPubDate(PUB_DATE_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__PUB_DATE_CERTAINTY:
				setPubDateCertainty(PUB_DATE_CERTAINTY_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__TRUNCATED_START:
				setTruncatedStart(TRUNCATED_START_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__TRUNCATED_END:
				setTruncatedEnd(TRUNCATED_END_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__TEXT_HASH:
				setTextHash(TEXT_HASH_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__TEXT_LENGTH:
				setTextLength(TEXT_LENGTH_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__ENCODING:
				setEncoding(ENCODING_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.DOCUMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.DOCUMENT__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case ModelPackage.DOCUMENT__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ModelPackage.DOCUMENT__OUTLET:
				return OUTLET_EDEFAULT == null ? outlet != null : !OUTLET_EDEFAULT.equals(outlet);
			case ModelPackage.DOCUMENT__OUTLET_SIDE:
				return OUTLET_SIDE_EDEFAULT == null ? outletSide != null : !OUTLET_SIDE_EDEFAULT.equals(outletSide);
			case ModelPackage.DOCUMENT__PUB_DATE:
				return PUB_DATE_EDEFAULT == null ? pubDate != null : !PUB_DATE_EDEFAULT.equals(pubDate);
			case ModelPackage.DOCUMENT__PUB_DATE_CERTAINTY:
				return pubDateCertainty != PUB_DATE_CERTAINTY_EDEFAULT;
			case ModelPackage.DOCUMENT__TRUNCATED_START:
				return truncatedStart != TRUNCATED_START_EDEFAULT;
			case ModelPackage.DOCUMENT__TRUNCATED_END:
				return truncatedEnd != TRUNCATED_END_EDEFAULT;
			case ModelPackage.DOCUMENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ModelPackage.DOCUMENT__TEXT_HASH:
				return TEXT_HASH_EDEFAULT == null ? textHash != null : !TEXT_HASH_EDEFAULT.equals(textHash);
			case ModelPackage.DOCUMENT__TEXT_LENGTH:
				return textLength != TEXT_LENGTH_EDEFAULT;
			case ModelPackage.DOCUMENT__ENCODING:
				return ENCODING_EDEFAULT == null ? encoding != null : !ENCODING_EDEFAULT.equals(encoding);
			case ModelPackage.DOCUMENT__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", url: ");
		result.append(url);
		result.append(", outlet: ");
		result.append(outlet);
		result.append(", outletSide: ");
		result.append(outletSide);
		result.append(", pubDate: ");
		result.append(pubDate);
		result.append(", pubDateCertainty: ");
		result.append(pubDateCertainty);
		result.append(", truncatedStart: ");
		result.append(truncatedStart);
		result.append(", truncatedEnd: ");
		result.append(truncatedEnd);
		result.append(", language: ");
		result.append(language);
		result.append(", textHash: ");
		result.append(textHash);
		result.append(", textLength: ");
		result.append(textLength);
		result.append(", encoding: ");
		result.append(encoding);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(')');
		return result.toString();
	}

} //DocumentImpl
