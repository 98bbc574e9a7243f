package text

import (
	"strings"
)

// StatusCode reads a registered HTTP status code at the beginning of a text, and how long it is with its reason phrase.
func StatusCode(s string) (code, length int) {
	if len(s) < 3 || s[0] < '1' || s[0] > '5' || len(s) > 3 && IsAlnum(s[3]) {
		return 0, 0
	}
	for i := range 3 {
		if s[i] < '0' || s[i] > '9' {
			return 0, 0
		}
		code = code*10 + int(s[i]-'0')
	}
	phrase := StatusText(code)
	if phrase == "" {
		return 0, 0
	}
	if len(s) > 4 && len(s) >= 4+len(phrase) && strings.EqualFold(s[4:4+len(phrase)], phrase) {
		return code, 4 + len(phrase)
	}
	return code, 3
}

// StatusText is the reason phrase of a status code in IANA's "HTTP Status Code Registry" (RFC 9110); empty: it is not
// registered. The table is ours because net/http weighs 1.6 MB.
func StatusText(code int) string { return statusTexts[code] }

var statusTexts = map[int]string{
	100: "Continue",
	101: "Switching Protocols",
	102: "Processing",
	103: "Early Hints",
	200: "OK",
	201: "Created",
	202: "Accepted",
	203: "Non-Authoritative Information",
	204: "No Content",
	205: "Reset Content",
	206: "Partial Content",
	207: "Multi-Status",
	208: "Already Reported",
	226: "IM Used",
	300: "Multiple Choices",
	301: "Moved Permanently",
	302: "Found",
	303: "See Other",
	304: "Not Modified",
	305: "Use Proxy",
	307: "Temporary Redirect",
	308: "Permanent Redirect",
	400: "Bad Request",
	401: "Unauthorized",
	402: "Payment Required",
	403: "Forbidden",
	404: "Not Found",
	405: "Method Not Allowed",
	406: "Not Acceptable",
	407: "Proxy Authentication Required",
	408: "Request Timeout",
	409: "Conflict",
	410: "Gone",
	411: "Length Required",
	412: "Precondition Failed",
	413: "Content Too Large",
	414: "URI Too Long",
	415: "Unsupported Media Type",
	416: "Range Not Satisfiable",
	417: "Expectation Failed",
	421: "Misdirected Request",
	422: "Unprocessable Content",
	423: "Locked",
	424: "Failed Dependency",
	425: "Too Early",
	426: "Upgrade Required",
	428: "Precondition Required",
	429: "Too Many Requests",
	431: "Request Header Fields Too Large",
	451: "Unavailable For Legal Reasons",
	500: "Internal Server Error",
	501: "Not Implemented",
	502: "Bad Gateway",
	503: "Service Unavailable",
	504: "Gateway Timeout",
	505: "HTTP Version Not Supported",
	506: "Variant Also Negotiates",
	507: "Insufficient Storage",
	508: "Loop Detected",
	511: "Network Authentication Required",
}
